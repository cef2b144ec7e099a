package org.phalanx.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;

class RulesTest {

    private final Deals deals = new Deals();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it.nane == 'x'                 | rule.unknown-field  | 1,3,nane
                    its.name == 'x'                | rule.unknown-name   | 1,1,its
                    it.name == 5                   | rule.mismatch       | 1,9,==,"string, int"
                    it.amount > 'much'             | rule.mismatch       | 1,11,>,"number, string"
                    it.hot == null                 | rule.mismatch       | 1,8,==,"bool, null"
                    it.name                        | rule.no-condition   | 1,3,string
                    it.name == 'x' &&              | rule.syntax         | 1,17,*
                    it.closed_at < date('2017-2-30') | rule.bad-date     | 1,21,2017-2-30
                    it.created_at < instant('now') | rule.bad-instant    | 1,25,now
                    it.name.matches('(')           | rule.bad-matches    | 1,17,(
                    it.amount > number('1e999999') | rule.bad-number     | 1,20,1e999999
                    it.name.matches(it.notes)      | rule.bad-matches    | 1,19,?
                    soon(it.closed_at)             | rule.unknown-name   | 1,5,soon
                    """)
    void saysWhereAndWhatIsWrong(String rule, String key, String args) {
        List<Refusal> reasons = refused(deals.rules.condition(deals.schema, deals.deal, rule));
        Phrase what = reasons.getFirst().what();
        assertThat(what.key()).as(what.toString()).isEqualTo(key);
        String said = String.join(",", what.args());
        if (!args.endsWith("*")) {
            assertThat(said).isEqualTo(args.replace("\"", ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it.name.matches('a')               | rule.not-in-filters | matches
                    it.amount * 2 > 5                  | rule.not-in-filters | *
                    it.status != old.status            | rule.not-in-filters | old
                    it.colours.exists(c, c == 'red')   | rule.not-in-filters | exists/all
                    size(it.colours) > 1               | rule.not-in-filters | size
                    it.owner.id < 'a'                  | rule.not-in-filters | <
                    it.hot ? true : false              | rule.not-in-filters | ?:
                    it.name.contains(me.name)          | rule.not-in-filters | contains
                    it.address.contains('x')           | rule.not-in-filters | contains
                    it.status == 'wom'                 | rule.no-option      | wom
                    it.owner.id == 'x'                 | rule.bad-id         | x
                    """)
    void refusesWhatFiltersCannotSay(String rule, String key, String about) {
        assertThat(deals.rules.condition(deals.schema, deals.deal, rule))
                .isInstanceOf(Reading.Understood.class);
        Phrase what = refused(deals.rules.filter(deals.schema, deals.deal, rule)).getFirst().what();
        assertThat(what.key()).as(what.toString()).isEqualTo(key);
        assertThat(what.args()).last().isEqualTo(about);
    }

    @Test
    void refusesEndlessText() {
        String rule = "it.count == 1" + " || it.count == 1".repeat(1000);
        assertThat(refused(deals.rules.condition(deals.schema, deals.deal, rule)).getFirst().what())
                .isEqualTo(Phrase.of("rule.too-long", "1", "1", "10000"));
    }

    @Test
    void keepsWhatItRead() {
        var first = deals.rules.condition(deals.schema, deals.deal, "it.hot");
        assertThat(deals.rules.condition(deals.schema, deals.deal, "it.hot")).isSameAs(first);
    }

    private static List<Refusal> refused(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<?>) reading).reasons();
    }
}
