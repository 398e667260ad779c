package dev.muster.adapter.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A modal or a Home tab as somebody sees it.
///
/// @param submit what stands on the button that hands it in; empty when there is none
/// @param text what the blocks say
/// @param problems what is wrong with what was filled in, by the block's id
public record SeenView(
    String id,
    String callbackId,
    String title,
    String submit,
    String text,
    List<Control> controls,
    Map<String, String> problems) {

  public SeenView {
    controls = List.copyOf(controls);
    problems = Map.copyOf(problems);
  }

  /// By its label, its action or its block.
  public Control control(String called) {
    return find(called)
        .orElseThrow(() ->
            new AssertionError(
                "there is no \"%s\" among %s"
                    .formatted(called, controls.stream().map(Control::label).toList())));
  }

  public Optional<Control> find(String called) {
    return controls.stream().filter(control -> control.isCalled(called)).findFirst();
  }

  /// What is wrong with this one; empty when nothing is.
  public String problem(String called) {
    return problems.getOrDefault(control(called).block(), "");
  }
}
