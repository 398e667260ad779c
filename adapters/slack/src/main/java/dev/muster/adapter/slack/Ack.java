package dev.muster.adapter.slack;

import com.slack.api.model.view.View;
import java.util.Map;

/// How something that Slack delivered is acknowledged.
sealed interface Ack {
  /// Heard, and nothing more.
  record Heard() implements Ack {}

  /// With words that only the asker sees.
  record Words(Page page) implements Ack {}

  /// The form stays open, with a problem at each of these fields.
  record Problems(Map<String, String> problems) implements Ack {}

  /// Another view takes the place of the form.
  record Instead(View view) implements Ack {}

  /// Not acknowledged: Slack delivers it again.
  record Withheld() implements Ack {}
}
