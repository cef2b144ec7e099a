package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.WorkspaceFolder;

class MappersTest {

    private static final UUID ID = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");

    @TempDir Path folder;
    private Database database;
    private Mappers mappers;

    /// A row in every form that a column takes.
    record Sight(
            UUID id,
            String firstName,
            @Nullable String note,
            long count,
            @Nullable Long big,
            @Nullable Integer small,
            boolean isOpen,
            @Nullable Instant seenAt,
            @Nullable LocalDate day) {}

    record Number(long number) {}

    interface Sights {

        @Select(
                """
                SELECT '2025-03-04' AS day, 1 AS is_open, 7 AS small, 1741057445678 AS seen_at,
                  x'0123456789ab7def8123456789abcdef' AS id, 12345678901 AS big, 3 AS count,
                  'Ada' AS first_name, 'n' AS note
                """)
        Sight full();

        @Select(
                """
                SELECT x'0123456789ab7def8123456789abcdef' AS id, '' AS first_name, NULL AS note,
                  0 AS count, NULL AS big, NULL AS small, 0 AS is_open, NULL AS seen_at, NULL AS day
                UNION ALL
                SELECT x'0123456789ab7def8123456789abcdef', 'b', 'x', 1, 2, 3, 1, 4, '2025-01-01'
                """)
        List<Sight> several();

        @Select("SELECT 1 AS number WHERE 0")
        @Nullable Number none();

        @Select("SELECT 1 AS nummer")
        Number misnamed();

        @Select("SELECT NULL AS number")
        Number empty();

        @Select("SELECT x'0123456789ab7def8123456789abcdef'")
        UUID bare();
    }

    @BeforeEach
    void open() throws Exception {
        database = Database.create(new WorkspaceFolder(folder.resolve("w")));
        mappers = new Mappers(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readsRecordsByTheNamesOfTheirColumnsInAnyOrder() {
        assertThat(mappers.read(Sights.class, Sights::full))
                .isEqualTo(
                        new Sight(
                                ID,
                                "Ada",
                                "n",
                                3,
                                12345678901L,
                                7,
                                true,
                                Instant.ofEpochMilli(1741057445678L),
                                LocalDate.of(2025, 3, 4)));
    }

    @Test
    void emptyColumnsAreNull() {
        List<Sight> read = mappers.read(Sights.class, Sights::several);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst())
                .isEqualTo(new Sight(ID, "", null, 0, null, null, false, null, null));
    }

    @Test
    void noRowIsNull() {
        assertThat(mappers.<Sights, @Nullable Number>read(Sights.class, Sights::none)).isNull();
    }

    @Test
    void singleValuesNeedNoRecord() {
        assertThat(mappers.read(Sights.class, Sights::bare)).isEqualTo(ID);
    }

    @Test
    void refusesColumnsThatDontFitTheirRecord() {
        assertThatThrownBy(() -> mappers.read(Sights.class, Sights::misnamed))
                .hasRootCauseMessage("no column number for Number");
        assertThatThrownBy(() -> mappers.read(Sights.class, Sights::empty))
                .hasStackTraceContaining("a row is no Number");
    }
}
