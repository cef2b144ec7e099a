package org.phalanx.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class LazinessTest {

    @Test
    void loadsNothingOfCelBeforeTheFirstRule() throws Exception {
        try (var loader = new Recorder(classPath())) {
            Class<?> rules = loader.loadClass(Rules.class.getName());
            assertThat(rules.getConstructor().newInstance()).isNotNull();
            assertThat(loader.loadClass(Condition.class.getName()).getDeclaredFields())
                    .isNotEmpty();
            assertThat(loader.asked).noneMatch(name -> name.startsWith("dev.cel."));
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .map(File::toURI)
                .map(LazinessTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// Notes every class that is asked for.
    private static final class Recorder extends URLClassLoader {

        private final Set<String> asked = new ConcurrentSkipListSet<>();

        Recorder(URL[] classPath) {
            super(classPath, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }
}
