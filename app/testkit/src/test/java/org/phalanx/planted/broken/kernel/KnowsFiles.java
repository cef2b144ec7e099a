package org.phalanx.planted.broken.kernel;

import java.nio.file.Path;

record KnowsFiles(Path file) {}
