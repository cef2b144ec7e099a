package org.phalanx.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.bench.BenchRequest;

/// The benchmarks themselves work: a small company is made, every path gives the result of its bare
/// SQL, and nothing takes absurdly long. How fast it is shows at full scale alone.
class SampleTest {

    private static final double ABSURD = 200;

    @TempDir Path folder;

    @Test
    void everyPathGivesWhatItsBareSqlGives() throws Exception {
        var lines = new ArrayList<String>();
        var bench = new ManagerBench();
        var request =
                new BenchRequest(
                        folder.resolve("company"),
                        true,
                        List.of(
                                "board",
                                "list",
                                "record-page",
                                "figures",
                                "search",
                                "gesture",
                                "import"),
                        1);

        var figures = bench.measure(request, lines::add);

        assertThat(figures).hasSize(23);
        assertThat(figures)
                .allSatisfy(figure ->
                        assertThat(figure.value())
                                .as(figure.line())
                                .isLessThan(ABSURD * figure.budget()));
        assertThat(lines).anyMatch(line -> line.startsWith("made the company"));
    }

    @Test
    void aPathThatNobodyKnowsIsRefused() {
        var request = new BenchRequest(folder.resolve("other"), true, List.of("bord"), 1);

        assertThatThrownBy(() -> new ManagerBench().measure(request, line -> {}))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused ->
                                assertThat(refused.reasons())
                                        .singleElement(InstanceOfAssertFactories.STRING)
                                        .contains("bord", "board"));
    }
}
