package org.phalanx.launcher.process;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.OSInfo;

/// Lets SQLite load its native code from the folder `native` beside our jar, where builds put it.
/// From inside its jar it would be copied to a temporary file and compared at every start.
public final class NativeCode {

    private static final String WHERE = "org.sqlite.lib.path";

    private NativeCode() {}

    /// Says so to SQLite, unless someone did or there is no such folder.
    public static void prepare() {
        try {
            URI own = NativeCode.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path folder = folder(Path.of(own));
            if (System.getProperty(WHERE) == null && Files.isDirectory(folder)) {
                System.setProperty(WHERE, folder.toString());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar lies nowhere", e);
        }
    }

    /// Where native code for this system lies beside a jar.
    static Path folder(Path jar) {
        return jar.resolveSibling("native")
                .resolve("org/sqlite/native")
                .resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    }
}
