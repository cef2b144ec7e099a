package org.phalanx.store.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;

class UndoTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private UUID account;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
        account = workspace.make("account", Map.of("name", "苍梧精铸", "tier", "B"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void walksBackGestureByGestureAndForthAgain() {
        workspace.write("account", account, Map.of("tier", "A"));
        workspace.write("account", account, Map.of("name", "苍梧铸造"));

        undo();
        assertThat(nameAndTier()).isEqualTo("苍梧精铸A");
        undo();
        assertThat(nameAndTier()).isEqualTo("苍梧精铸B");
        redo();
        assertThat(nameAndTier()).isEqualTo("苍梧精铸A");
        redo();
        assertThat(nameAndTier()).isEqualTo("苍梧铸造A");
        assertThat(redo()).isEmpty();
        undo();
        assertThat(nameAndTier()).isEqualTo("苍梧精铸A");
    }

    @Test
    void putsAMadeRecordIntoTheBin() {
        undo();

        assertThat(Look.one(workspace, "SELECT count(*) FROM account WHERE deleted_at IS NOT NULL"))
                .isEqualTo("1");
        redo();
        assertThat(Look.one(workspace, "SELECT count(*) FROM account WHERE deleted_at IS NULL"))
                .isEqualTo("1");
    }

    @Test
    void leavesAloneWhatWasChangedSince() {
        workspace.write("account", account, Map.of("name", "苍梧铸造", "tier", "A"));
        UUID other = workspace.make("user", Map.of("name", "何屿", "roles", List.of("member")));
        var byOther =
                Gesture.of(
                        workspace.ids.next(),
                        other,
                        Phrase.of("test"),
                        List.of(Change.of("account", account, "tier", "C")));
        assertThat(workspace.commit(byOther).isCommitted()).isTrue();
        undo();

        Undone undone = undo().orElseThrow();

        assertThat(nameAndTier()).isEqualTo("苍梧精铸C");
        assertThat(undone.kept())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.field()).isEqualTo("tier");
                    assertThat(kept.by()).isEqualTo(other);
                });
    }

    @Test
    void hasNothingToTakeBackFromSomebodyWhoDidNothing() {
        assertThat(workspace.get(Undo.class).last(workspace.ids.next()).join()).isEmpty();
    }

    private Optional<Undone> undo() {
        return workspace.get(Undo.class).last(workspace.me).join();
    }

    private Optional<Undone> redo() {
        return workspace.get(Undo.class).redo(workspace.me).join();
    }

    private String nameAndTier() {
        return Look.one(workspace, "SELECT name || tier FROM account");
    }
}
