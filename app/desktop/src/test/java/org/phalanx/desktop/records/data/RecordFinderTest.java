package org.phalanx.desktop.records.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;

class RecordFinderTest {

    @TempDir Path folder;

    private static List<String> titles(List<Hit> hits) {
        return hits.stream().map(Hit::title).toList();
    }

    @Test
    void offersThePeopleAtTheAccountFirst() {
        try (TestWorkspace workspace = TestWorkspace.create(folder.resolve("w"))) {
            UUID one = workspace.make("account", Map.of("name", "苍梧精铸"));
            UUID other = workspace.make("account", Map.of("name", "云帆包装"));
            workspace.make("contact", Map.of("name", "A 别处的人", "account_id", other));
            workspace.make("contact", Map.of("name", "B 这里的人", "account_id", one));
            var finder =
                    new RecordFinder(workspace.get(Queries.class), workspace.workspace().catalog());

            assertThat(finder.shared("contact")).extracting(f -> f.key()).contains("account_id");
            assertThat(titles(finder.find("contact", "", 20, Map.of("account_id", one))))
                    .containsExactly("B 这里的人", "A 别处的人");
            assertThat(titles(finder.find("contact", "别处", 20, Map.of("account_id", one))))
                    .containsExactly("A 别处的人");
        }
    }

    @Test
    void offersNoStagesOfOtherPipelines() {
        try (TestWorkspace workspace = TestWorkspace.create(folder.resolve("w"))) {
            UUID mine = workspace.make("pipeline", Map.of("name", "渠道"));
            workspace.make("stage", Map.of("name", "签协议", "pipeline_id", mine, "order", 1L));
            var finder =
                    new RecordFinder(workspace.get(Queries.class), workspace.workspace().catalog());

            assertThat(titles(finder.find("stage", "", 20, Map.of("pipeline_id", mine))))
                    .containsExactly("签协议");
            assertThat(finder.find("stage", "", 20, Map.of())).hasSizeGreaterThan(5);
        }
    }
}
