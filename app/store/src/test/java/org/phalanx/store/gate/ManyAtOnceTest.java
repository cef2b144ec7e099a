package org.phalanx.store.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Integrity;

/// What the gate finds out for many changes together is what it would find out one by one.
class ManyAtOnceTest {

    private static final int MANY = 200;

    @TempDir Path folder;
    private TestWorkspace workspace;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void makesWhatIsNewAndChangesWhatIsThere() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            // in the order of time and in none
            ids.add(i % 3 == 0 ? Ids.derived("account", "no. " + i) : workspace.ids.next());
        }
        List<UUID> half = ids.subList(0, MANY / 2);
        assertThat(commit(half, 0).isCommitted()).isTrue();

        assertThat(commit(ids, 1).isCommitted()).isTrue();

        assertThat(one("SELECT count(*) FROM account")).isEqualTo(String.valueOf(MANY));
        assertThat(one("SELECT count(*) FROM account WHERE name LIKE '%/1'"))
                .isEqualTo(String.valueOf(MANY));
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    @Test
    void refusesTheOneReferenceThatPointsToNothing() {
        UUID parent = workspace.make("account", Map.of("name", "苍梧精铸"));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            UUID named = i == MANY / 2 ? workspace.ids.next() : parent;
            changes.add(
                    new Change(
                            "account",
                            workspace.ids.next(),
                            Map.of("name", "下属 " + i, "parent_id", named)));
        }

        assertThat(commit(changes)).isInstanceOf(Outcome.Refused.class);
        assertThat(one("SELECT count(*) FROM account")).isEqualTo("1");
    }

    @Test
    void keepsRecordsThatFillAllSortsOfFields() {
        List<String> there =
                List.of("code", "industry_note", "phone", "website", "description", "tier");
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 1 << there.size(); i++) {
            Map<String, @Nullable Object> fields = new HashMap<>(Map.of("name", "客户 " + i));
            for (int bit = 0; bit < there.size(); bit++) {
                if ((i & (1 << bit)) != 0) {
                    fields.put(
                            there.get(bit),
                            there.get(bit).equals("tier") ? "A" : "1380013800" + bit);
                }
            }
            changes.add(new Change("account", workspace.ids.next(), fields));
        }

        Outcome outcome = commit(changes);

        assertThat(outcome.isCommitted()).as(outcome.toString()).isTrue();
        for (String key : there) {
            assertThat(one("SELECT count(*) FROM account WHERE \"" + key + "\" IS NOT NULL"))
                    .as(key)
                    .isEqualTo(String.valueOf(changes.size() / 2));
        }
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    private Outcome commit(List<UUID> ids, int round) {
        return commit(
                ids.stream()
                        .map(id -> Change.of("account", id, "name", id + "/" + round))
                        .toList());
    }

    private Outcome commit(List<Change> changes) {
        return workspace
                .get(Gate.class)
                .commitNow(
                        Gesture.of(
                                workspace.ids.next(),
                                workspace.me,
                                Phrase.of("test.many"),
                                changes));
    }

    private String one(String sql) {
        return Look.one(workspace, sql);
    }
}
