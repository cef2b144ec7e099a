package org.phalanx.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.FieldPath;

class TranslationTest {

    private final Deals deals = new Deals();

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            textBlock =
                    """
                    it.status == 'won' => it.status == "won"
                    it.hot => it.hot == true
                    !it.hot => !(it.hot == true)
                    it.amount == null => !has(it.amount)
                    null != it.owner_id => has(it.owner)
                    has(it.owner.team) => has(it.owner.team)
                    it.owner == me => it.owner.id == me.id
                    it.owner.team == me.team => it.owner.team.id == me.team.id
                    it.owner.id in [me.id] => *
                    me.id in it.tag_ids => me.id in it.tag_ids
                    it.created_at < today(-30) => it.created_at < today(-30)
                    it.created_at >= now => it.created_at >= now
                    it.amount > 0.1 && (it.hot && it.count < 5) => it.amount > 0.1 && it.hot == true && it.count < 5
                    it.hot || it.count < 5 && it.count > 1 => it.hot == true || (it.count < 5 && it.count > 1)
                    it.amount > number('12345678901234567.89') => it.amount > number("12345678901234567.89")
                    it.status in ['won', 'lost'] => it.status in ["won", "lost"]
                    'red' in it.colours => "red" in it.colours
                    it.name.startsWith("a\\n'\\"") => it.name.startsWith("a\\n'\\"")
                    it.closed_at == date('2017-03-01') => it.closed_at == date("2017-03-01")
                    it.deal.exists(d, d.hot && d.amount > 5) => it.deal.exists(one, one.hot == true && one.amount > 5)
                    !it.deal.exists(d, d.deal.exists(e, e.owner == me)) => !(it.deal.exists(one, one.deal.exists(one_, one_.owner.id == me.id)))
                    it.deal.exists(d, d.count < it.count) => *
                    it.deal.all(d, d.hot) => *
                    it.tag_ids.exists(t, t == 'x') => *
                    true => true
                    it.amount < null => false
                    """)
    void writesFilterAsRuleAgain(String rule, String text) {
        Reading<Filter> read = deals.rules.filter(deals.schema, deals.deal, rule);
        if (text.equals("*")) {
            assertThat(read).isInstanceOf(Reading.Refused.class);
            return;
        }
        assertThat(FilterText.of(read.meant())).isEqualTo(text);
        assertThat(deals.rules.filter(deals.schema, deals.deal, text).meant())
                .isEqualTo(read.meant());
    }

    @Test
    void readsIdsOfRecords() {
        String team = Bits.text(Deals.TEAM);
        Filter filter =
                deals.rules
                        .filter(deals.schema, deals.deal, "it.owner.team.id in ['" + team + "']")
                        .meant();
        FieldPath path = deals.schema.path("deal", "owner.team");
        assertThat(filter)
                .isEqualTo(
                        new Filter.In(
                                new Operand.Path(path), List.of(new Operand.Literal(Deals.TEAM))));
    }

    @Test
    void tellsWhichPathsItLooksAt() {
        Filter filter =
                deals.rules
                        .filter(
                                deals.schema,
                                deals.deal,
                                "it.owner.team == me.team && it.closed_at < it.due")
                        .meant();
        assertThat(filter.paths())
                .extracting(FieldPath::text)
                .containsExactly("owner.team", "team", "closed_at", "due");
    }

    @Test
    void isBuiltByHand() {
        FieldPath closed = deals.schema.path("deal", "closed_at");
        Filter filter =
                Filter.compare(closed, Comparison.AT_LEAST, LocalDate.of(2017, 1, 1))
                        .and(Filter.compare(closed, Comparison.LESS, LocalDate.of(2018, 1, 1)));
        assertThat(FilterText.of(filter))
                .isEqualTo(
                        "it.closed_at >= date(\"2017-01-01\")"
                                + " && it.closed_at < date(\"2018-01-01\")");
    }
}
