package dev.muster.storage;

import dev.muster.effect.PostingsContract;

class JdbiPostingsTest extends SqliteStore implements PostingsContract {}
