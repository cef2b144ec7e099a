package org.phalanx.launcher.cli;

import com.google.inject.AbstractModule;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.cli.show.AppStart;

/// Wires the two ways in: a window, and commands, which are put together when one is given.
public final class EntryModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Terminal.class);
        bind(Windows.class);
        bind(AppStart.class);
        bind(CommandLineInterface.class);
    }
}
