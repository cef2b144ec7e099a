package org.phalanx.testkit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plants one breach of each rule beside a file that keeps them all.
class SourceRulesTest {
    private static final String MAIN = "store/src/main/java/org/phalanx/store/";

    @TempDir Path modules;

    @BeforeEach
    void plantsCleanFiles() throws IOException {
        plant(MAIN + "package-info.java", "@NullMarked\npackage org.phalanx.store;\n");
        plant(MAIN + "Gate.java", "class Gate {\n    void commit() {}\n}\n");
        plant("store/src/test/java/org/phalanx/store/GateTest.java", "class GateTest {}\n");
    }

    @Test
    void cleanFilesKeepAllRules() throws IOException {
        SourceRules rules = SourceRules.of(modules);

        assertThat(rules.size()).isEqualTo(3);
        assertThat(rules.longFiles()).isEmpty();
        assertThat(rules.longMethods()).isEmpty();
        assertThat(rules.crowdedPackages()).isEmpty();
        assertThat(rules.unmarkedPackages()).isEmpty();
        assertThat(rules.openEnds()).isEmpty();
    }

    @Test
    void findsFileOfMoreThanFourHundredLines() throws IOException {
        plant(MAIN + "Long.java", "class Long {\n" + "\n".repeat(399) + "}\n");

        assertThat(SourceRules.of(modules).longFiles())
                .singleElement()
                .asString()
                .contains("Long.java has 401 lines");
    }

    @Test
    void findsMethodOfMoreThanFortyLines() throws IOException {
        String body = "        int a = 1;\n".repeat(39);
        plant(MAIN + "Runs.java", "class Runs {\n    void on() {\n" + body + "    }\n}\n");

        assertThat(SourceRules.of(modules).longMethods())
                .singleElement()
                .asString()
                .contains("on has 41 lines");
    }

    @Test
    void findsPackageOfMoreThanFifteenTypes() throws IOException {
        for (int i = 0; i < 15; i++) {
            plant(MAIN + "Part" + i + ".java", "class Part" + i + " {}\n");
        }

        assertThat(SourceRules.of(modules).crowdedPackages())
                .singleElement()
                .asString()
                .contains("has 16 types");
    }

    @Test
    void findsPackageWithoutNullMarks() throws IOException {
        plant("store/src/main/java/org/phalanx/store/open/Database.java", "class Database {}\n");
        plant("sales/src/test/java/org/phalanx/store/ForeignTest.java", "class ForeignTest {}\n");

        assertThat(SourceRules.of(modules).unmarkedPackages())
                .hasSize(2)
                .anySatisfy(breach -> assertThat(breach).contains("Database.java"))
                .anySatisfy(breach -> assertThat(breach).contains("ForeignTest.java"));
    }

    @Test
    void findsOpenEnds() throws IOException {
        String mark = "TO" + "DO";
        plant(MAIN + "Later.java", "class Later {} // " + mark + " finish\n");

        assertThat(SourceRules.of(modules).openEnds())
                .singleElement()
                .asString()
                .contains("finish");
    }

    private void plant(String name, String text) throws IOException {
        Path file = modules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
