package dev.muster.adapter.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.muster.command.Cleaning;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders a form as Slack's modal view: one input per field, its block named by the field. Which
/// command it completes, and where it was asked for, travels along in the view's private metadata.
///
/// Lengths are those of Slack's Block Kit reference.
final class Modals {
  /// What every modal of ours is called, so that Slack's answer finds the way back.
  static final String FORM = "form";

  /// The one input of each block.
  static final String ANSWER = "answer";

  static final String YES = "yes";

  private static final int TITLE = 24;
  private static final int OPTION = 75;
  private static final int OPTIONS = 100;
  private static final int LABEL = 2_000;
  private static final int TYPED = 3_000;
  private static final int PLACEHOLDER = 150;

  private final Handles handles;

  Modals(Handles handles) {
    this.handles = handles;
  }

  /// Slack's id of the person whose handle this is.
  interface Handles {
    Optional<String> id(String handle);
  }

  View of(Form form, Origin origin) {
    var blocks = new ArrayList<LayoutBlock>();
    if (!form.about().isEmpty()) {
      blocks.add(words(RichText.plain(form.about())));
    }
    for (var field : form.fields()) {
      field.problem().map(Modals::problem).ifPresent(blocks::add);
      blocks.add(input(field));
    }
    return View.builder()
        .type("modal")
        .callbackId(FORM)
        .privateMetadata(origin.with(form.line()).text())
        .title(ViewTitle.builder().type("plain_text").text(Label.of(TITLE, form.title())).build())
        .submit(
            ViewSubmit.builder().type("plain_text").text(Label.of(TITLE, form.submit())).build())
        .close(ViewClose.builder().type("plain_text").text("Not now").build())
        .blocks(blocks)
        .build();
  }

  /// An answer for somebody who is in front of a modal already, or nowhere in particular.
  View of(List<Page> answer, Origin origin) {
    return View.builder()
        .type("modal")
        .callbackId(ANSWER)
        .privateMetadata(origin.text())
        .title(ViewTitle.builder().type("plain_text").text("Muster").build())
        .close(ViewClose.builder().type("plain_text").text("Close").build())
        .blocks(ViewBlocks.of(answer))
        .build();
  }

  /// Stands above the field, for a view that is shown anew cannot mark one.
  private static RichTextBlock problem(String words) {
    return words(RichText.strong(words));
  }

  private static RichTextBlock words(RichTextElement words) {
    var section = RichText.section(List.of(words));
    return RichTextBlock.builder().elements(List.of(section)).build();
  }

  private InputBlock input(Field field) {
    return InputBlock.builder()
        .blockId(field.name())
        .optional(!field.isNeeded())
        .label(plain(LABEL, field.label()))
        .hint(field.help().isEmpty() ? null : plain(LABEL, field.help()))
        .element(element(field))
        .build();
  }

  private BlockElement element(Field field) {
    return switch (field.input()) {
      case Field.Input.Line(var example) -> typed(field, example, false);
      case Field.Input.Paragraph _ -> typed(field, "", true);
      case Field.Input.Choice(var options) -> choice(field, options);
      case Field.Input.PersonPick _ -> person(field);
      case Field.Input.Toggle _ -> toggle(field);
    };
  }

  private static PlainTextInputElement typed(Field field, String example, boolean isLong) {
    var typed = Cleaning.clean(field.value());
    return PlainTextInputElement.builder()
        .actionId(ANSWER)
        .multiline(isLong)
        .maxLength(TYPED)
        .placeholder(example.isEmpty() ? null : plain(PLACEHOLDER, example))
        .initialValue(typed.isEmpty() ? null : Cut.start(TYPED, typed))
        .build();
  }

  private static StaticSelectElement choice(Field field, List<Field.Option> options) {
    var shown = options.stream().limit(OPTIONS).map(Modals::option).toList();
    return StaticSelectElement.builder()
        .actionId(ANSWER)
        .options(shown)
        .initialOption(
            shown.stream()
                .filter(option -> option.getValue().equals(field.value()))
                .findFirst()
                .orElse(null))
        .build();
  }

  private static OptionObject option(Field.Option option) {
    return OptionObject.builder()
        .value(option.value())
        .text(plain(OPTION, option.label()))
        .description(option.help().isEmpty() ? null : plain(OPTION, option.help()))
        .build();
  }

  private UsersSelectElement person(Field field) {
    return UsersSelectElement.builder()
        .actionId(ANSWER)
        .initialUser(handles.id(field.value()).orElse(null))
        .build();
  }

  private static CheckboxesElement toggle(Field field) {
    var yes = OptionObject.builder().value(YES).text(plain(OPTION, "Yes")).build();
    return CheckboxesElement.builder()
        .actionId(ANSWER)
        .options(List.of(yes))
        .initialOptions(field.value().equals(YES) ? List.of(yes) : null)
        .build();
  }

  private static PlainTextObject plain(int most, String words) {
    return PlainTextObject.builder().text(Label.of(most, words)).emoji(false).build();
  }
}
