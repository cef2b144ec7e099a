package org.phalanx.store.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
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
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.WantedField;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.undo.Undo;

class FormulaFieldTest {

    @TempDir Path folder;
    private TestWorkspace workspace;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
    }

    @AfterEach
    void close() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        workspace.close();
    }

    @Test
    void isWorkedOutInTheGestureThatChangesWhatItReads() {
        String field = add("per_head", Kind.DECIMAL, "it.annual_revenue / it.employees");
        String twice = add("twice", Kind.DECIMAL, "it." + field + " * 2");
        UUID account = account(Map.of("name", "苍梧", "employees", 3L));
        assertThat(value(account, field)).isEqualTo("null");

        workspace.write("account", account, Map.of("annual_revenue", yuan(100)));
        assertThat(value(account, field)).isEqualTo("3333");
        assertThat(value(account, twice)).isEqualTo("6666");

        workspace.write("account", account, Map.of("employees", 4L));
        assertThat(value(account, field)).isEqualTo("2500");
        assertThat(lastLine()).contains("employees").contains(field).contains(twice);
    }

    @Test
    void nobodyWritesItByHand() {
        String field = add("twice", Kind.INTEGER, "it.employees * 2");
        UUID account = account(Map.of("name", "苍梧", "employees", 3L));

        Outcome outcome = workspace.write("account", account, Map.of(field, 7L));

        assertThat(reasons(outcome)).containsExactly("right.locked");
        assertThat(value(account, field)).isEqualTo("6");
    }

    @Test
    void undoLeavesItInAgreement() {
        String field = add("sum", Kind.INTEGER, "it.employees + it.founded");
        UUID account = account(Map.of("name", "苍梧", "employees", 3L, "founded", 2000L));
        workspace.write("account", account, Map.of("employees", 5L));
        UUID other = workspace.make("user", Map.of("name", "何屿", "roles", List.of("admin")));
        workspace.commit(
                Gesture.of(
                        workspace.ids.next(),
                        other,
                        Phrase.of("test"),
                        List.of(Change.of("account", account, "founded", 2010L))));
        workspace.get(Undo.class).last(workspace.me).join();
        var undone = workspace.get(Undo.class).last(workspace.me).join().orElseThrow();

        assertThat(undone.kept()).isEmpty();
        assertThat(value(account, field)).isEqualTo("2013");
    }

    @Test
    void recordsThatAreThereFollowANewAndAChangedFormula() {
        UUID one = account(Map.of("name", "一", "employees", 3L));
        UUID two = account(Map.of("name", "二"));
        String field = add("twice", Kind.INTEGER, "it.employees * 2");
        assertThat(value(one, field)).isEqualTo("6");
        assertThat(value(two, field)).isEqualTo("null");

        var told = new ArrayList<Long>();
        Outcome changed =
                workspace
                        .get(CustomFields.class)
                        .changeFormula(
                                "account",
                                field,
                                "ifEmpty(it.employees, 1) * 3",
                                workspace.me,
                                new Progress() {
                                    @Override
                                    public void at(long done, long total) {
                                        told.add(done);
                                    }

                                    @Override
                                    public boolean isCancelled() {
                                        return false;
                                    }
                                });

        assertThat(changed.isCommitted()).isTrue();
        assertThat(value(one, field)).isEqualTo("9");
        assertThat(value(two, field)).isEqualTo("3");
        assertThat(told).contains(2L);
    }

    @Test
    void refusesFormulasThatCannotBeAndNamesTheCircle() {
        assertThat(refused("bad", "it.nothing * 2")).containsExactly("rule.unknown-field");
        assertThat(refused("other", "it.name")).containsExactly("rule.other-result");
        assertThat(refused("far", "it.parent.employees")).containsExactly("rule.only-own-fields");

        String one = add("one", Kind.INTEGER, "it.employees + 1");
        String two = add("two", Kind.INTEGER, "it." + one + " + 1");
        Outcome circle =
                workspace
                        .get(CustomFields.class)
                        .changeFormula(
                                "account",
                                one,
                                "it." + two + " + 1",
                                workspace.me,
                                Progress.SILENT);

        assertThat(reasons(circle)).containsExactly("formula.circular");
        assertThat(((Outcome.Refused) circle).reasons().getFirst().what().args().getFirst())
                .isEqualTo(one + " → " + two + " → " + one);
    }

    @Test
    void everythingThatOurPackMakesAndDemandsCanBeRead() throws PackException {
        Schema schema = TestWorkspace.corePack().schema();
        Derivation derivation = workspace.get(Derivation.class);

        assertThat(schema.all())
                .allSatisfy(type -> assertThat(derivation.complaints(schema, type)).isEmpty());
        assertThat(schema.type("order_line").field("net").formula()).isNotNull();
    }

    @Test
    void isDemandedOnlyWhereItsConditionHolds() {
        var wanted =
                WantedField.plain("account", "why", Kind.TEXT, Label.of("原因"), List.of(), null)
                        .with(
                                Rules.NONE.with(
                                        new Rules.When(
                                                "it.status == \"blocked\"", "it.tier != \"D\"")));
        String why = workspace.get(CustomFields.class).add(wanted, workspace.me).key();
        UUID account = account(Map.of("name", "苍梧"));

        assertThat(reasons(workspace.write("account", account, Map.of("status", "blocked"))))
                .containsExactly("field.required");
        assertThat(
                        workspace
                                .write("account", account, Map.of("status", "blocked", why, "欠款"))
                                .isCommitted())
                .isTrue();
        UUID hidden = account(Map.of("name", "二", "tier", "D", "status", "blocked"));
        assertThat(value(hidden, why)).isEqualTo("null");
    }

    private List<String> refused(String slug, String formula) {
        CustomFields.Added added =
                workspace
                        .get(CustomFields.class)
                        .add(wanted(slug, Kind.INTEGER, formula), workspace.me);
        return reasons(added.outcome());
    }

    private String add(String slug, Kind kind, String formula) {
        CustomFields.Added added =
                workspace.get(CustomFields.class).add(wanted(slug, kind, formula), workspace.me);
        assertThat(reasons(added.outcome())).isEmpty();
        return added.key();
    }

    private static WantedField wanted(String slug, Kind kind, String formula) {
        return WantedField.plain("account", slug, kind, Label.of(slug), List.of(), null)
                .with(Rules.NONE.with(Rules.Made.formula(formula)));
    }

    private static org.phalanx.kernel.value.Money yuan(long yuan) {
        return org.phalanx.kernel.value.Money.of(BigDecimal.valueOf(yuan), "CNY");
    }

    private UUID account(Map<String, Object> values) {
        return workspace.make("account", values);
    }

    private String value(UUID account, String field) {
        return Look.one(
                workspace,
                "SELECT \""
                        + field
                        + "\" FROM account WHERE hex(id) = '"
                        + account.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT)
                        + "'");
    }

    private String lastLine() {
        return Look.one(workspace, "SELECT body FROM change ORDER BY n DESC LIMIT 1");
    }

    static List<String> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.reasons().stream().map(Refusal::what).map(what -> what.key()).toList()
                : List.of();
    }
}
