package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.Optional;

/// A command as it is said: with the incident it names, if it names one.
public record Line(Optional<IncidentId> about, Command command) {}
