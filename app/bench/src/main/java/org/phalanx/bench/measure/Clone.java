package org.phalanx.bench.measure;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// The clone of the source code that this was built in.
public final class Clone {

    private Clone() {}

    /// Where these classes lie: a folder or a jar in [#target()].
    public static Path classes() {
        try {
            return Path.of(Clone.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes that lie nowhere", e);
        }
    }

    /// Where this module is built; `mvn clean` removes what lies here.
    public static Path target() {
        return classes().resolveSibling("").toAbsolutePath().normalize();
    }

    /// The app image that `mvn -Pinstaller` makes, whether or not it is there.
    public static Path image() {
        return target().resolve("../../../installer/target/image/phalanx").normalize();
    }
}
