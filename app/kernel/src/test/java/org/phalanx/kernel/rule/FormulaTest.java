package org.phalanx.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.fixtures.SampleSchema;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.value.Money;

class FormulaTest {

    private final Deals deals = new Deals();

    @Test
    void givesWhatItsFieldHolds() {
        assertThat(value(Kind.INTEGER, "it.count * 2 + 1", Map.of("count", 20L))).isEqualTo(41L);
        assertThat(value(Kind.INTEGER, "it.count / 2", Map.of("count", 5L))).isEqualTo(3L);
        assertThat(value(Kind.MONEY, "it.amount * 0.1", Map.of("amount", new Money(333, "CNY"))))
                .isEqualTo(new Money(33, "CNY"));
        assertThat(value(Kind.TEXT, "it.name + \"·\" + text(it.count)", named("苍梧", 7)))
                .isEqualTo("苍梧·7");
        assertThat(value(Kind.YES_NO, "it.count > 6", Map.of("count", 7L))).isEqualTo(true);
        LocalDate day = LocalDate.of(2026, 11, 18);
        assertThat(value(Kind.DATE, "ifEmpty(it.due, it.closed_at)", Map.of("closed_at", day)))
                .isEqualTo(day);
        assertThat(value(Kind.INTEGER, "days(it.due, date(\"2026-11-20\"))", Map.of("due", day)))
                .isEqualTo(2L);
        assertThat(
                        value(
                                Kind.TEXT,
                                "it.status == \"won\" ? \"y\" : \"n\"",
                                Map.of("status", "won")))
                .isEqualTo("y");
    }

    private static Map<String, Object> named(String name, long count) {
        return Map.of("name", name, "count", count);
    }

    @Test
    void isEmptyWhenWhatItNeedsIsEmpty() {
        assertThat(value(Kind.INTEGER, "it.count * 2", Map.of())).isNull();
        assertThat(value(Kind.DECIMAL, "it.weight / it.count", decimal("weight", "1", 0L)))
                .isNull();
        assertThat(
                        value(
                                Kind.DECIMAL,
                                "it.weight * (1 - ifEmpty(it.probability, 0))",
                                decimal("weight", "2.5", 0L)))
                .isEqualTo(new BigDecimal("2.50"));
        assertThat(value(Kind.TEXT, "it.name + it.notes", Map.of("name", "x"))).isNull();
    }

    private static Map<String, Object> decimal(String key, String number, long count) {
        return Map.of(key, new BigDecimal(number), "count", count);
    }

    @Property(tries = 300)
    void reckonsExactly(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(3) BigDecimal weight,
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal discount) {
        var values = new HashMap<String, Object>();
        values.put("weight", weight);
        values.put("probability", discount);
        BigDecimal exact =
                weight.multiply(new BigDecimal("0.1"))
                        .multiply(BigDecimal.ONE.subtract(discount.movePointLeft(2)));

        Object value =
                valueOf(scaled("net", 8), "it.weight * 0.1 * (1 - it.probability / 100)", values);

        assertThat((BigDecimal) value).isEqualByComparingTo(exact);
    }

    @Property(tries = 300)
    void aConditionOfOneRecordSaysWhatAnyConditionSays(
            @ForAll("conditions") String text,
            @ForAll @LongRange(min = -3, max = 3) long count,
            @ForAll boolean empty,
            @ForAll("statuses") String status) {
        var values = new HashMap<String, Object>();
        values.put("status", status);
        if (!empty) {
            values.put("count", count);
        }
        Formula own = deals.rules.ownCondition(deals.schema, deals.deal, text).meant();

        assertThat(own.holds(deals.scene, deals, facts(values)))
                .isEqualTo(deals.holds(text, values));
    }

    @Provide
    Arbitrary<String> statuses() {
        return Arbitraries.of("open", "won", "lost");
    }

    @Provide
    Arbitrary<String> conditions() {
        Arbitrary<String> one =
                Arbitraries.of(
                        "it.count > 0",
                        "it.count == null",
                        "has(it.count)",
                        "it.status == \"lost\"",
                        "it.status in [\"won\", \"lost\"]",
                        "it.count * 2 >= it.count");
        return Combinators.combine(one, one, Arbitraries.of("&&", "||"), Arbitraries.of("", "!"))
                .as((left, right, by, not) -> not + "(" + left + ") " + by + " (" + right + ")");
    }

    @Test
    void refusesWhatIsNotItsRecordsOwn() {
        assertThat(refusals(Kind.TEXT, "it.owner.name"))
                .containsExactly("rule.only-own-fields[1, 9, name]");
        assertThat(refusals(Kind.YES_NO, "me.name == it.name"))
                .anyMatch(text -> text.startsWith("rule.unknown-name[1, 1, me"));
        assertThat(refusals(Kind.YES_NO, "it.due < today()")).isNotEmpty();
        assertThat(refusals(Kind.YES_NO, "now > it.moved_at")).isNotEmpty();
        assertThat(refusals(Kind.YES_NO, "old.name == it.name")).isNotEmpty();
    }

    @Test
    void refusesAResultThatItsFieldCannotHold() {
        assertThat(refusals(Kind.TEXT, "it.count + 1"))
                .containsExactly("rule.other-result[1, 10, number, text]");
        assertThat(refusals(Kind.DECIMAL, "it.name"))
                .containsExactly("rule.other-result[1, 3, string, decimal]");
        assertThat(refusals(Kind.DECIMAL, "it.nonsense * 2"))
                .containsExactly("rule.unknown-field[1, 3, nonsense]");
        assertThat(refusals(Kind.ADDRESS, "it.name")).isNotEmpty();
    }

    @Test
    void formulasComeAfterThoseThatTheyRead() {
        RecordType deal =
                deals.deal
                        .with(made("gross", "it.net * 1.13"))
                        .with(made("net", "it.weight * it.count"));

        Formulas formulas = Formulas.of(deals.rules, deals.schema.with(deal), deal).meant();

        assertThat(formulas.inOrder().keySet()).containsExactly("net", "gross");
    }

    @Test
    void namesTheCircleThatFormulasMake() {
        RecordType deal =
                deals.deal
                        .with(made("a", "it.b + 1"))
                        .with(made("b", "it.c + 1"))
                        .with(made("c", "it.b * 2"))
                        .with(made("d", "it.d"));

        var read = Formulas.of(deals.rules, deals.schema.with(deal), deal);

        assertThat(read)
                .isEqualTo(
                        new Reading.Refused<Formulas>(
                                List.of(Refusal.of("formula.circular", "b → c → b", "b → c → b"))));
    }

    @Test
    void aConditionIsOfOneRecordAlone() {
        Formula condition =
                deals.rules.ownCondition(deals.schema, deals.deal, "it.status == \"lost\"").meant();

        assertThat(condition.reads()).containsExactly("status");
        assertThat(condition.holds(deals.scene, deals, facts(Map.of("status", "lost")))).isTrue();
        assertThat(condition.holds(deals.scene, deals, facts(Map.of()))).isFalse();
    }

    private static Field made(String key, String formula) {
        Field plain = scaled(key, 4);
        return plain.with(plain.rules().with(org.phalanx.kernel.type.Rules.Made.formula(formula)));
    }

    private static Field scaled(String key, int scale) {
        return SampleSchema.field(key, Kind.DECIMAL, Shape.of(Kind.DECIMAL).withScale(scale));
    }

    private @Nullable Object value(Kind kind, String formula, Map<String, Object> it) {
        return valueOf(SampleSchema.field("result", kind), formula, it);
    }

    private @Nullable Object valueOf(Field field, String formula, Map<String, Object> it) {
        return deals.rules
                .formula(deals.schema, deals.deal, field, formula)
                .meant()
                .value(deals.scene, deals, facts(it))
                .value();
    }

    private static Facts facts(Map<String, Object> it) {
        return new Facts(Ids.derived("it"), it);
    }

    private List<String> refusals(Kind kind, String formula) {
        var read =
                deals.rules.formula(
                        deals.schema, deals.deal, SampleSchema.field("result", kind), formula);
        return switch (read) {
            case Reading.Refused<Formula>(List<Refusal> reasons) ->
                    reasons.stream()
                            .map(reason -> reason.what().key() + reason.what().args())
                            .toList();
            case Reading.Understood<Formula> understood -> List.of();
        };
    }
}
