package dev.muster.storage;

import dev.muster.incident.IncidentsContract;

class JdbiIncidentsTest extends SqliteStore implements IncidentsContract {}
