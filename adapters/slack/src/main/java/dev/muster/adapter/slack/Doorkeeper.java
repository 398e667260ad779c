package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import java.util.Optional;

/// Knows who may speak to Muster here: the people of this workspace. Its guests, who see no more of
/// it than a few channels, and people of other workspaces, who are here through a shared channel,
/// are told so; robots and those who left are not answered.
///
/// Somebody Slack tells us nothing about is let in: not to know them must not keep anybody from
/// declaring an incident.
final class Doorkeeper {
  private final SlackPeople people;
  private final WebApi api;

  Doorkeeper(SlackPeople people, WebApi api) {
    this.people = people;
    this.api = api;
  }

  /// Why they are not heard, if they are not.
  Optional<Reply> refusal(PersonId who, boolean isAddressed) {
    people.meet(who, api);
    return people
        .membership(who)
        .flatMap(membership ->
            switch (membership) {
              case MEMBER -> Optional.empty();
              case GUEST -> Optional.of(isAddressed ? Phrases.guests() : new Reply.Silence());
              case STRANGER -> Optional.of(isAddressed ? Phrases.strangers() : new Reply.Silence());
              case GONE, ROBOT -> Optional.of(new Reply.Silence());
            });
  }
}
