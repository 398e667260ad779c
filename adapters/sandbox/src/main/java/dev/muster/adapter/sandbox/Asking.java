package dev.muster.adapter.sandbox;

import dev.muster.person.Person;

/// One request of one person. Its key is the caller's own where one was sent, and names the person:
/// two people who count their requests alike must not get each other's answers.
record Asking(Person who, String key, Body body) {
  static Asking of(Person who, String key, Body body) {
    return new Asking(who, "sandbox/" + who.handle() + "/" + key, body);
  }
}
