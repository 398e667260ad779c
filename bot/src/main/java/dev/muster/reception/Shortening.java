package dev.muster.reception;

import dev.muster.command.Grammar;
import dev.muster.command.Kind;
import dev.muster.command.Printer;
import dev.muster.command.Quoted;
import dev.muster.command.Understanding;
import dev.muster.command.Understanding.Wanted;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.text.Brief;
import dev.muster.wording.TooLong;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers without buttons that could not carry all that was written: each opens its form in place
/// of that, or it is said how to type it. So no question is asked that cannot be answered.
final class Shortening {
  /// Longer words are left to be said again.
  private static final int SHORT = 200;

  /// So much of a message goes along in any case.
  private static final int BEGINNING = 400;

  private final Grammar grammar;
  private final Printer printer;

  Shortening(Grammar grammar, Printer printer) {
    this.grammar = grammar;
    this.printer = printer;
  }

  Reply of(Reply reply) {
    return reply instanceof Reply.Whisper(var message) ? new Reply.Whisper(of(message)) : reply;
  }

  private Message of(Message message) {
    var blocks = new ArrayList<Block>();
    for (var block : message.blocks()) {
      if (block instanceof Block.Actions(var buttons) && !buttons.stream().allMatch(Button::fits)) {
        blocks.addAll(instead(buttons));
      } else {
        blocks.add(block);
      }
    }
    return new Message(blocks);
  }

  private List<Block> instead(List<Button> buttons) {
    var kept = new ArrayList<Button>();
    var typed = new ArrayList<TooLong.Way>();
    boolean opensForms = false;
    boolean cutsMessages = false;
    for (var button : buttons) {
      if (button.fits()) {
        kept.add(button);
        continue;
      }
      var wanted = wanted(button.line());
      var cut = wanted.map(this::cut).filter(Shortening::fits);
      var form = wanted.map(this::form).filter(this::opens);
      cut.or(() -> form)
          .map(line -> new Button(button.label(), line, button.style()))
          .ifPresent(kept::add);
      cutsMessages |= cut.isPresent();
      opensForms |= cut.isEmpty() && form.isPresent();
      if (cut.isEmpty() && form.isEmpty()) {
        wanted
            .map(it -> new TooLong.Way(button.label(), line(it, shown(it.given()))))
            .ifPresent(typed::add);
      }
    }
    return TooLong.instead(kept, typed, opensForms, cutsMessages);
  }

  private Optional<Wanted> wanted(String line) {
    return grammar.giveBack(line, Map.of()) instanceof Wanted wanted
        ? Optional.of(wanted)
        : Optional.empty();
  }

  /// With all its own words, and the beginning of the message that goes along.
  private String cut(Wanted wanted) {
    var given = new HashMap<>(wanted.given());
    given.replaceAll((name, value) -> isMessage(wanted, name) ? beginning(value) : value);
    return line(wanted, given);
  }

  private static String beginning(String message) {
    return Quoted.read(message)
        .map(quoted -> quoted.saying(Brief.of(quoted.words(), BEGINNING)))
        .map(Quoted::print)
        .orElse("");
  }

  private static boolean isMessage(Wanted wanted, String name) {
    return wanted.verb().argument(name).filter(it -> it.kind() == Kind.MESSAGE).isPresent();
  }

  /// Without the words that are too long.
  private String form(Wanted wanted) {
    var given = new HashMap<>(wanted.given());
    given.values().removeIf(value -> value.length() > SHORT);
    return line(wanted, given);
  }

  private boolean opens(String line) {
    return grammar.press(line) instanceof Understanding.Wanted;
  }

  private static Map<String, String> shown(Map<String, String> given) {
    var shown = new HashMap<>(given);
    shown.replaceAll((_, value) -> value.length() > SHORT ? "…" : value);
    return shown;
  }

  private String line(Wanted wanted, Map<String, String> given) {
    return printer.begun(wanted.verb(), wanted.about(), given);
  }

  private static boolean fits(String line) {
    return Button.of("", line).fits();
  }
}
