package dev.muster.storage;

import dev.muster.effect.BacklogContract;
import dev.muster.effect.OutboxContract;

class JdbiOutboxTest extends SqliteStore implements OutboxContract, BacklogContract {}
