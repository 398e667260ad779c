package dev.muster.adapter.slack;

import dev.muster.person.PersonId;

/// What people are called here, for words in which nobody is to be notified.
interface Names {
  String of(PersonId person);
}
