package org.phalanx.testkit.slowest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SlowestTestsTest {
    @TempDir Path modules;

    @Test
    void namesTheTenSlowestOfAllModules() throws IOException {
        module("store", "900\tGateTest refusesWithoutReason", "1\tGateTest commits");
        module(
                "desktop",
                "1500\tBoardViewTest movesCard",
                "10\tA a",
                "9\tB b",
                "8\tC c",
                "7\tD d",
                "6\tE e",
                "5\tF f",
                "4\tG g",
                "3\tH h");
        var out = new ByteArrayOutputStream();

        SlowestTests.print(modules, new PrintStream(out, true, StandardCharsets.UTF_8));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.get(0)).isEqualTo("Slowest of 11 tests (2.5 s in all):");
        assertThat(lines.get(1)).endsWith("1.50 s  desktop: BoardViewTest movesCard");
        assertThat(lines.get(2)).endsWith("0.90 s  store: GateTest refusesWithoutReason");
    }

    @Test
    void keepsTheTimeOfEveryTest() throws IOException {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(Sample.class))
                        .filters(includeEngines("junit-jupiter"))
                        .build();
        var config =
                LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();

        LauncherFactory.create(config).execute(request, new TestTimes(modules));

        assertThat(Files.readAllLines(modules.resolve(TestTimes.FILE)))
                .singleElement()
                .asString()
                .matches("\\d+\tSlowestTestsTest\\$Sample passes");
    }

    private void module(String name, String... lines) throws IOException {
        Path target = Files.createDirectories(modules.resolve(name).resolve("target"));
        Files.write(target.resolve(TestTimes.FILE), List.of(lines));
    }

    static class Sample {
        @Test
        void passes() {}
    }
}
