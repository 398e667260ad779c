package dev.muster.storage;

import dev.muster.commit.CommitsContract;

class JdbiCommitsTest extends SqliteStore implements CommitsContract {}
