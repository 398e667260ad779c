package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Update;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Text;

/// What is said of an update that turned out wrong.
public final class TakenBack {
  private TakenBack() {}

  /// @param isLast whether it is the one people went by until now
  public static Message update(Incident incident, Update update, PersonId by, boolean isLast) {
    var said =
        Text.of(
            "{} took back the update {} posted at {}: {}",
            by,
            update.by().equals(by) ? "they" : update.by(),
            update.at(),
            News.strong(Labels.brief(update.text())));
    return Message.of(isLast ? said.plus(Text.of(" · ")).plus(instead(incident)) : said);
  }

  private static Text instead(Incident incident) {
    var stands =
        incident
            .updates()
            .last()
            .map(before -> Text.of("The one of {} stands again.", before.at()))
            .orElseGet(() -> Text.of("No other was posted."));
    return incident.isOpen() ? stands.plus(Text.of(" ")).plus(News.nextUpdate(incident)) : stands;
  }
}
