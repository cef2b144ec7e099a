package org.phalanx.launcher;

import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.process.Display;
import org.phalanx.launcher.process.NativeCode;
import org.phalanx.launcher.wiring.Wiring;

/// Where the program starts: with the arguments of a command, or with none to open the app.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Display.prepare();
        NativeCode.prepare();
        int exit = Wiring.ofProcess().get(CommandLineInterface.class).run(arguments);
        // threads of the toolkit and of charts would keep the process alive
        System.exit(exit);
    }
}
