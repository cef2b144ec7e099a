package org.phalanx.store.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.live.Announcement;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.schema.Definitions;

class GateTest {

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
    void writesRowVersionsAndJournalInOne() {
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸", "tier", "B"));

        assertThat(one("SELECT name || tier FROM account WHERE name = '苍梧精铸'")).isEqualTo("苍梧精铸B");
        assertThat(one("SELECT length(vers) FROM account WHERE name = '苍梧精铸'")).isNotNull();
        assertThat(one("SELECT body FROM change ORDER BY n DESC LIMIT 1"))
                .contains("\"name\":[null,\"苍梧精铸\"]");
        assertThat(account.version()).isEqualTo(7);
    }

    @Test
    void writesNothingWhenNothingChanges() {
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸"));
        String before = one("SELECT max(n) FROM gesture");

        Outcome again = workspace.write("account", account, Map.of("name", " 苍梧精铸 "));

        assertThat(again).isEqualTo(new Outcome.Committed(0, gestureOf(again)));
        assertThat(one("SELECT max(n) FROM gesture")).isEqualTo(before);
    }

    @Test
    void refusesWhatCannotStandAndKeepsNothing() {
        UUID id = workspace.ids.next();
        UUID nobody = workspace.ids.next();

        assertThat(refusals(workspace.write("account", id, Map.of("tier", "B"))))
                .containsExactly("field.required name");
        assertThat(refusals(workspace.write("account", id, Map.of("name", "x", "tier", "zz"))))
                .containsExactly("value.no-option tier");
        assertThat(
                        refusals(
                                workspace.write(
                                        "account", id, Map.of("name", "x", "parent_id", nobody))))
                .containsExactly("field.no-such-record parent_id");
        assertThat(refusals(workspace.write("account", id, Map.of("name", "x", "nonsense", "y"))))
                .containsExactly("field.unknown nonsense");
        assertThat(refusals(workspace.write("nonsense", id, Map.of("name", "x"))))
                .containsExactly("type.unknown null");
        assertThat(one("SELECT count(*) FROM account")).isEqualTo("0");
    }

    @Test
    void refusesLockedFieldsFromPeopleAndAdminTypesFromMembers() {
        UUID member = workspace.make("user", Map.of("name", "何屿", "roles", List.of("member")));
        UUID deal = workspace.ids.next();

        assertThat(
                        refusals(
                                workspace.write(
                                        "account", deal, Map.of("name", "x", "norm_name", "y"))))
                .containsExactly("right.locked norm_name");
        Gesture byMember =
                Gesture.of(
                        workspace.ids.next(),
                        member,
                        Phrase.of("test"),
                        List.of(Change.of("pipeline", workspace.ids.next(), "name", "x")));
        assertThat(refusals(workspace.commit(byMember))).containsExactly("right.admin-only null");
    }

    @Test
    void appliesAGestureAsAWholeOrNotAtAll() {
        UUID good = workspace.ids.next();

        Outcome outcome =
                workspace.write(
                        Change.of("account", good, "name", "好的"),
                        Change.of("account", workspace.ids.next(), "tier", "B"));

        assertThat(outcome.isCommitted()).isFalse();
        assertThat(one("SELECT count(*) FROM account")).isEqualTo("0");
    }

    @Test
    void announcesWhatChangedAfterCommit() {
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸"));
        var heard = new ArrayList<Announcement>();
        try (var listening = workspace.get(Announcer.class).subscribe(heard::add)) {
            assertThat(listening).isNotNull();
            workspace.write("account", account, Map.of("tier", "A"));
        }
        workspace.write("account", account, Map.of("tier", "B"));

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().changes().get("account").records()).containsExactly(account);
        assertThat(heard.getFirst().changes().get("account").fields()).containsExactly("tier");
    }

    @Test
    void aFieldAddedAtRunTimeIsAColumnAndSurvivesRestart() {
        Field field =
                new Field(
                        "audit_ab12",
                        Kind.TEXT,
                        new Wording(Label.of("审计号"), null),
                        Shape.of(Kind.TEXT),
                        Rules.NONE,
                        new Place("main", 99, true),
                        Origin.CUSTOM);
        workspace.write(
                Definitions.FIELD,
                Definitions.fieldId("account", field.key()),
                Map.of("of_type", "account", "key", field.key(), "spec", Definitions.write(field)));
        workspace.make("account", Map.of("name", "苍梧精铸", "audit_ab12", "A-7"));

        workspace.close();
        workspace = TestWorkspace.open(folder.resolve("w"));

        assertThat(one("SELECT audit_ab12 FROM account")).isEqualTo("A-7");
        assertThat(workspace.workspace().catalog().schema().type("account").field("audit_ab12"))
                .isEqualTo(field);
    }

    @Test
    void stampsNewRecordsAndLaterChanges() {
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸"));
        workspace.clock.pass(Duration.ofMinutes(1));
        workspace.write("account", account, Map.of("tier", "A"));

        assertThat(one("SELECT updated_at - created_at FROM account")).isEqualTo("60000");
        assertThat(one("SELECT created_via FROM account")).isEqualTo("ui");
        assertThat(one("SELECT owner_id = created_by FROM account")).isEqualTo("1");
    }

    private String one(String sql) {
        return Look.one(workspace, sql);
    }

    private static UUID gestureOf(Outcome outcome) {
        return outcome instanceof Outcome.Committed committed
                ? committed.gesture()
                : new UUID(0, 0);
    }

    private static List<String> refusals(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.reasons().stream().map(GateTest::brief).toList()
                : List.of();
    }

    private static String brief(Refusal refusal) {
        return refusal.what().key() + " " + refusal.field();
    }
}
