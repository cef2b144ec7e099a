package org.phalanx.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void drawsIntoMemoryOnLinuxWithoutDisplay() {
        assertThat(Display.settings("Linux", null, null))
                .containsEntry("glass.platform", "Headless")
                .containsEntry("prism.order", "sw");
        assertThat(Display.settings("Linux", "", null)).isNotEmpty();
    }

    @Test
    void leavesDisplaysAlone() {
        assertThat(Display.settings("Linux", ":0", null)).isEmpty();
        assertThat(Display.settings("Mac OS X", null, null)).isEmpty();
        assertThat(Display.settings("Windows 11", null, null)).isEmpty();
    }

    @Test
    void leavesChosenPlatformAlone() {
        assertThat(Display.settings("Linux", null, "Lab")).isEmpty();
    }
}
