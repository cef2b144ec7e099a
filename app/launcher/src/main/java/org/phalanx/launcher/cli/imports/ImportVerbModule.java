package org.phalanx.launcher.cli.imports;

import com.google.inject.AbstractModule;

/// Wires what importing from the command line needs beside the command itself.
public final class ImportVerbModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Prompt.class).toInstance(new Prompt.OfConsole());
    }
}
