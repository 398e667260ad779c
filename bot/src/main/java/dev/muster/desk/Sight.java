package dev.muster.desk;

import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;

/// What a desk can see: incidents, and where their rooms are.
public record Sight(Incidents incidents, Postings postings) {}
