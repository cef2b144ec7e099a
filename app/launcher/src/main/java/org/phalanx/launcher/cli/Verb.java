package org.phalanx.launcher.cli;

import java.util.concurrent.Callable;

/// One command of the command line; registered by Multibinder, described by picocli's annotations.
///
/// Returns the exit code; throws [CommandRefused] for what is expected to be refused.
public interface Verb extends Callable<Integer> {}
