package org.phalanx.store.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class OpenRefusedTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY,open.busy",
        "SQLITE_BUSY_RECOVERY,open.busy",
        "SQLITE_LOCKED,open.busy",
        "SQLITE_FULL,open.disk-full",
        "SQLITE_CANTOPEN,open.no-permission",
        "SQLITE_READONLY,open.no-permission",
        "SQLITE_NOTADB,open.no-database",
        "SQLITE_CORRUPT,open.damaged",
    })
    void saysWhatCanBeDone(SQLiteErrorCode code, String key) {
        var place = new WorkspaceFolder(folder);
        var told = new SQLiteException("told", code);
        assertThat(OpenRefused.because(place, told).phrase().key()).isEqualTo(key);
        assertThat(OpenRefused.because(place, new StoreException("reading", told)).phrase().key())
                .isEqualTo(key);
    }

    @Test
    void fileOfSomethingElseIsNoWorkspace() throws Exception {
        var place = new WorkspaceFolder(folder);
        Files.writeString(place.database(), "a letter, long enough to have no header".repeat(99));
        assertThatThrownBy(() -> Database.open(place))
                .isInstanceOfSatisfying(
                        OpenRefused.class,
                        refused ->
                                assertThat(refused.phrase().key()).isEqualTo("open.no-database"));
    }
}
