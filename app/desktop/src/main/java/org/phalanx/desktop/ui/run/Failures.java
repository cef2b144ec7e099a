package org.phalanx.desktop.ui.run;

/// Receives what went wrong in background work that names no handler of its own for it, on the
/// JavaFX thread.
@FunctionalInterface
public interface Failures {
    void report(Throwable failure);
}
