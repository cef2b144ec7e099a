package org.phalanx.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.phalanx.testkit.sources.SourceRules;

/// The rules that only sources show, over every module in the folder `app`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceRulesTest {
    private SourceRules sources;

    @BeforeAll
    void readsSources() throws IOException {
        sources = SourceRules.of(Path.of(System.getProperty("phalanx.root"), "app"));
    }

    @Test
    void seesSources() {
        assertThat(sources.size()).isGreaterThan(50);
    }

    @Test
    void filesHaveAtMostFourHundredLines() {
        assertThat(sources.longFiles()).isEmpty();
    }

    @Test
    void methodsHaveAtMostFortyLines() throws IOException {
        assertThat(sources.longMethods()).isEmpty();
    }

    @Test
    void packagesHaveAtMostFifteenTypes() {
        assertThat(sources.crowdedPackages()).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(sources.unmarkedPackages()).isEmpty();
    }

    @Test
    void nothingIsLeftOpen() {
        assertThat(sources.openEnds()).isEmpty();
    }
}
