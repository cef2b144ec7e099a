package org.phalanx.desktop.records.list.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

class UsualTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "activity, occurred_at, true",
        "account, name, false",
        "opportunity, next_step_at, false"
    })
    void listsBeginInTheOrderThatTheirIndexHas(String type, String field, boolean descending) {
        try (var workspace = TestWorkspace.create(folder)) {
            RecordType definition = workspace.get(CurrentCatalog.class).schema().type(type);

            assertThat(Usual.order(definition)).containsExactly(new SortBy(field, descending));
            assertThat(Usual.indexed(definition)).contains(field);
        }
    }
}
