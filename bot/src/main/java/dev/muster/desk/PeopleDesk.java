package dev.muster.desk;

import dev.muster.command.Command.Invite;
import dev.muster.commit.Decision;
import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.wording.Answers;
import dev.muster.wording.Private;

/// Brings people into an incident, and keeps those told who want to be.
final class PeopleDesk {
  private final Directory directory;
  private final Signposts signposts;

  PeopleDesk(Directory directory, Signposts signposts) {
    this.directory = directory;
    this.signposts = signposts;
  }

  Decision invite(Incident incident, Invite command, Asking asking) {
    return directory.meant(
        command.person(), asking, person -> invite(incident, person, asking), Decision::answer);
  }

  private Decision invite(Incident incident, PersonId person, Asking asking) {
    if (person.equals(asking.person())) {
      return join(incident, asking);
    }
    return incident.involved().members().contains(person)
        ? Decision.answer(Answers.isIn(person, incident))
        : bringIn(incident, person, asking);
  }

  /// A member who left the room is let in again.
  private Decision join(Incident incident, Asking asking) {
    var draft = Draft.of(incident, asking);
    var joined =
        incident.involved().members().contains(asking.person())
            ? draft.invite(asking.person())
            : draft.join(asking.person());
    var way = signposts.to(joined.incident(), asking);
    return joined.decide("join", Answers.joined(incident, way));
  }

  private static Decision bringIn(Incident incident, PersonId person, Asking asking) {
    return Draft.of(incident, asking)
        .join(person)
        .tell(person, Private.broughtIn(incident, asking.person()))
        .decide("invite", Answers.invited(person, incident));
  }

  Decision follow(Incident incident, Asking asking) {
    return Draft.of(incident, asking)
        .change(it -> it.with(it.involved().follow(asking.person())))
        .decide("follow", Answers.followed(incident));
  }

  Decision unfollow(Incident incident, Asking asking) {
    return incident.involved().followers().contains(asking.person())
        ? Draft.of(incident, asking)
            .change(it -> it.with(it.involved().unfollow(asking.person())))
            .decide("unfollow", Answers.unfollowed(incident))
        : Decision.answer(Answers.notFollowing(incident));
  }
}
