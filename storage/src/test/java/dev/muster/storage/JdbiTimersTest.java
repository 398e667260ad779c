package dev.muster.storage;

import dev.muster.timer.TimersContract;

class JdbiTimersTest extends SqliteStore implements TimersContract {}
