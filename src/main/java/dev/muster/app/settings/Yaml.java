package dev.muster.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns text into YAML's nodes, or says in which line it is no YAML.
///
/// We stop at the nodes: whoever asks for plain maps loses the lines, and an operator needs them.
record Yaml(Path file, Problems problems) {
  private static final int DEEPEST = 20;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(20)
          .setAllowNonScalarKeys(true)
          .setVersionFunction(UnaryOperator.identity())
          .build();

  Optional<Node> compose(String text) {
    try {
      return isTooDeep(text) ? Optional.empty() : new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      return refuse(place(e.getProblemMark()), notYaml(e));
    } catch (ReaderException e) {
      var fault = new Fault.ForbiddenCharacter(e.getCodePoint());
      return refuse(new Place.InFile(file, lineAt(text, e.getPosition()), 1, ""), fault);
    } catch (YamlEngineException e) {
      return refuse(new Place.WholeFile(file), new Fault.NotYaml(String.valueOf(e.getMessage())));
    }
  }

  /// The composer calls itself for every level and would run out of stack; the parser does not.
  private boolean isTooDeep(String text) {
    int depth = 0;
    for (var event : new Parse(SETTINGS).parseString(text)) {
      depth += step(event);
      if (depth > DEEPEST) {
        problems.add(place(event.getStartMark()), new Fault.TooDeep(DEEPEST));
        return true;
      }
    }
    return false;
  }

  private static int step(Event event) {
    return switch (event) {
      case CollectionStartEvent _ -> 1;
      case CollectionEndEvent _ -> -1;
      default -> 0;
    };
  }

  /// What never ends is noticed at the end of the file, but mended where it begins.
  private static Fault notYaml(MarkedYamlEngineException e) {
    return e.getContextMark()
        .<Fault>map(begun -> new Fault.NotYamlSince(e.getProblem(), begun.getLine() + 1))
        .orElseGet(() -> new Fault.NotYaml(e.getProblem()));
  }

  private Optional<Node> refuse(Place place, Fault fault) {
    problems.add(place, fault);
    return Optional.empty();
  }

  private Place place(Optional<Mark> mark) {
    return mark.<Place>map(at -> new Place.InFile(file, at.getLine() + 1, at.getColumn() + 1, ""))
        .orElseGet(() -> new Place.WholeFile(file));
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
  }
}
