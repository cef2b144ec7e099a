package org.phalanx.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;

class ConditionTest {

    private final Deals deals = new Deals();

    private final Map<String, Object> full =
            Map.ofEntries(
                    Map.entry("name", "上海𠮷 deal"),
                    Map.entry("count", 3L),
                    Map.entry("weight", new BigDecimal("0.100")),
                    Map.entry("probability", new BigDecimal("50.0")),
                    Map.entry("amount", new Money(100_050, "CNY")),
                    Map.entry("budget", new Money(200_000, "CNY")),
                    Map.entry("closed_at", LocalDate.of(2017, 3, 15)),
                    Map.entry("created_at", Instant.parse("2017-03-14T16:30:00Z")),
                    Map.entry("hot", true),
                    Map.entry("status", "won"),
                    Map.entry("colours", List.of("blue", "red")),
                    Map.entry("owner_id", Deals.ME),
                    Map.entry("tag_ids", List.of(Deals.TEAM)),
                    Map.entry("address", Address.of("Main Street 1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it.name == '上海𠮷 deal'",
                "it.name.startsWith('上海') && it.name.endsWith('deal') && it.name.contains('𠮷')",
                "it.name.matches('^上.*l$')",
                "it.count == 3 && it.count != 4 && it.count >= 3.0 && it.count < 3.5",
                "it.weight == 0.1",
                "it.probability > 49.9 && it.probability <= 50",
                "it.amount > 1000 && it.amount < 1001 && it.amount == 1000.50",
                "it.amount < it.budget",
                "it.amount == number('1000.5')",
                "it.closed_at == date('2017-03-15') && it.closed_at == today()",
                "it.closed_at > today(-1) && it.closed_at < today(1)",
                "it.created_at == date('2017-03-15') && it.created_at < now",
                "it.created_at == instant('2017-03-14T16:30:00Z')",
                "it.created_at == it.closed_at",
                "it.hot && it.hot == true && !(it.hot == false)",
                "it.status in ['won', 'lost'] && !(it.status in ['open'])",
                "'red' in it.colours && !('green' in it.colours) && size(it.colours) == 2",
                "it.colours.exists(c, c == 'blue')",
                "it.owner == me && it.owner.id == me.id && it.owner_id == me",
                "it.owner.team.region.name == '华东'",
                "it.owner.team == me.team && it.owner.manager.name == 'Manager'",
                "has(it.owner.team) && !has(it.parent) && has(it.address)",
                "it.address.contains('Street')",
                "it.amount * it.probability / 100 == 500.25",
                "-it.count == 0 - 3 && it.count + 1 > 3",
                "it.hot ? it.count == 3 : false",
                "it.count in [1, 3] && it.weight in [0.1] && it.count in [1.5, 3]",
            })
    void holdsForFullRecord(String rule) {
        assertThat(deals.holds(rule, full)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it.name == null && it.amount == null && it.closed_at == null",
                "it.created_at == null && it.owner == null && it.tag_ids == null",
                "null == it.colours && it.owner.team.region.name == null",
                "it.name != 'x' && it.amount != 5 && it.closed_at != date('2017-01-01')",
                "!(it.amount > 5) && !(it.amount <= 5) && !(it.amount < it.budget)",
                "!(it.closed_at < today()) && !(it.created_at > now) && !(now > it.created_at)",
                "!it.name.contains('') && !it.name.matches('.*')",
                "!('red' in it.colours) && !(it.status in ['won']) && size(it.colours) == 0",
                "!it.hot && it.hot == false && !has(it.hot)",
                "!has(it.owner.team) && it.owner != me && it.owner.id == null",
                "it.amount * 2 == null && it.count / 0 == null && -it.count == null",
                "it.amount == it.budget && it.parent == it.parent.parent",
                "it.name + 'x' == null",
                "it.parent.hot == false && it.parent.tag_ids == null",
            })
    void isTotalOnEmptyRecord(String rule) {
        assertThat(deals.holds(rule, Map.of())).isTrue();
    }

    @Test
    void comparesWithRecordAsItWas() {
        assertThat(deals.holds("it.status != old.status", Map.of("status", "won"), Map.of()))
                .isTrue();
        assertThat(
                        deals.holds(
                                "it.status != old.status",
                                Map.of("status", "won"),
                                Map.of("status", "won")))
                .isFalse();
    }

    @Test
    void knowsItsOwnId() {
        String rule = "it.id == '" + Bits.text(Ids.derived("it")) + "'";
        assertThat(deals.holds(rule, Map.of())).isTrue();
    }

    @Test
    void understandsRecordThatCannotBeFoundAsIdAlone() {
        var stranger = Map.<String, Object>of("owner_id", Ids.derived("stranger"));
        assertThat(deals.holds("has(it.owner) && it.owner.name == null", stranger)).isTrue();
    }

    @Test
    void ordersTextsByCodePoints() {
        assertThat(deals.holds("it.name < '𠮷'", Map.of("name", "\uFF01"))).isTrue();
        assertThat(deals.holds("it.name > 'a' && it.name < 'b'", Map.of("name", "aa"))).isTrue();
    }
}
