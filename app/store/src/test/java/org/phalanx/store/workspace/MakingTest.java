package org.phalanx.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.WorkspaceFolder;

class MakingTest {

    @TempDir Path folder;

    @Test
    void whatACrashLeavesIsNoWorkspaceAndIsMadeAnew() throws Exception {
        var place = new WorkspaceFolder(folder.resolve("w"));
        // never closed, as when the process ends in the middle
        Making cutOff = Making.begin(place);
        Database.create(place).close();
        assertThat(cutOff).isNotNull();
        assertThat(place.exists()).isFalse();
        assertThatThrownBy(() -> Database.open(place)).hasMessageContaining("open.missing");

        try (Making again = Making.begin(place)) {
            assertThat(place.database()).doesNotExist();
            Database.create(place).close();
            again.done();
        }
        assertThat(place.exists()).isTrue();
        assertThatThrownBy(() -> Making.begin(place)).hasMessageContaining("open.exists");
    }

    @Test
    void failureLeavesNothingAndOtherFilesStay() throws Exception {
        var place = new WorkspaceFolder(folder.resolve("w"));
        Files.createDirectories(place.path());
        Files.writeString(place.path().resolve("notes.txt"), "mine");
        Making failed = Making.begin(place);
        Database.create(place).close();
        failed.close();
        assertThat(place.database()).doesNotExist();
        assertThat(place.path().resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void fileOfAnotherProgramIsNeverRemoved() throws Exception {
        var place = new WorkspaceFolder(folder.resolve("w"));
        Files.createDirectories(place.path());
        Files.writeString(place.database(), "not ours");
        assertThatThrownBy(() -> Making.begin(place)).hasMessageContaining("open.exists");
        assertThat(place.database()).hasContent("not ours");
    }
}
