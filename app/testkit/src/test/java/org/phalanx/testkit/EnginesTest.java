package org.phalanx.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Both engines run side by side. */
class EnginesTest {
    @Test
    void jupiterRuns() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }

    @Property(tries = 50)
    void reversingTwiceGivesTheSameText(@ForAll String text) {
        String twice = new StringBuilder(text).reverse().reverse().toString();
        assertThat(twice).isEqualTo(text);
    }
}
