package dev.muster.adapter.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Forms that are handed in.
record Submissions(Hearing hearing, Replying replying, Introductions names) {
  void addTo(App app) {
    app.viewSubmission(
        Modals.FORM, (request, _) -> Acks.of(hearing.hear(turn(request.getPayload()))));
  }

  private Turn turn(ViewSubmissionPayload handedIn) {
    var view = handedIn.getView();
    var origin = Origin.read(view.getPrivateMetadata()).orElseThrow();
    var values = values(view);
    var key = Keys.form(view.getId(), view.getHash(), values);
    var room = Optional.ofNullable(origin.room()).map(names::room);
    var asker =
        new Asker(
            names.person(handedIn.getUser().getId()),
            new Spot.AtModal(view.getId(), room),
            Optional.empty(),
            Optional.ofNullable(handedIn.getTriggerId()));
    return new Submission(replying, key, asker, origin.line(), view.getId(), values);
  }

  private Map<String, String> values(View view) {
    var values = new TreeMap<String, String>();
    view.getState()
        .getValues()
        .forEach((field, inputs) ->
            values.put(field, inputs.values().stream().findFirst().map(this::value).orElse("")));
    return values;
  }

  private String value(ViewState.Value input) {
    if (input.getSelectedUser() != null) {
      return names.handle(input.getSelectedUser()).orElse(input.getSelectedUser());
    }
    if (input.getSelectedOption() != null) {
      return input.getSelectedOption().getValue();
    }
    if (input.getSelectedOptions() != null) {
      return input.getSelectedOptions().isEmpty() ? "" : Modals.YES;
    }
    return Optional.ofNullable(input.getValue()).orElse("");
  }
}
