package dev.muster.app.settings;

/// Something the operator has to change before Muster starts. [Report] words it.
public record Problem(Place place, Fault fault) {}
