package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.Operator;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.ui.memory.BriefMemory;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.PackException;

class ArrangementsTest {
    private final BriefMemory memory = new BriefMemory();
    private final Arrangements arrangements = new Arrangements(memory);

    private static RecordType deal() throws PackException {
        return TestWorkspace.corePack().schema().type("opportunity");
    }

    @Test
    void comesBackAsItWasLeft() throws PackException {
        var arranged =
                new Arrangement(
                        List.of("name", "amount", "owner_id"),
                        Map.of("name", 310.0, "amount", 96.0),
                        List.of(new SortBy("amount", true), new SortBy("name", false)),
                        List.of(
                                new Condition.OnField(
                                        "name", Operator.CONTAINS, List.of("a,b=%,，n")),
                                new Condition.OnField(
                                        "amount",
                                        Operator.BETWEEN,
                                        List.of(new BigDecimal("0.5"), new BigDecimal("12"))),
                                new Condition.OnField(
                                        "closed_at",
                                        Operator.FROM,
                                        List.of(LocalDate.of(2026, 11, 18))),
                                new Condition.OnField(
                                        "owner_id", Operator.ANY_OF, List.of(new UUID(7, 9))),
                                new Condition.OnField("grade", Operator.EMPTY, List.of())));

        arrangements.keep(deal(), arranged);

        assertThat(arrangements.of(deal())).isEqualTo(arranged);
    }

    @Test
    void startsAsTheTypeSaysAndRemembersNothingOfThat() throws PackException {
        Arrangement usual = arrangements.of(deal());
        arrangements.keep(deal(), usual);

        assertThat(usual.columns())
                .startsWith("name", "account_id", "amount", "stage_id")
                .contains("owner_id");
        assertThat(memory.get("list.opportunity.columns")).isEmpty();
    }

    @Test
    void whatHasEndedStaysOutOfSightUntilItIsAskedForOnce() throws PackException {
        Arrangement usual = arrangements.of(deal());
        assertThat(usual.conditions())
                .containsExactly(new Condition.OnField("status", Operator.ANY_OF, List.of("open")));

        arrangements.keep(deal(), usual.withConditions(List.of()));
        assertThat(arrangements.of(deal()).conditions()).as("taken away").isEmpty();

        arrangements.keep(deal(), usual);
        assertThat(memory.get("list.opportunity.filter")).isEmpty();
        assertThat(arrangements.of(deal())).isEqualTo(usual);
    }

    @Test
    void leavesOutWhatTheTypeNoLongerHasAndWhatItCannotRead() throws PackException {
        memory.put("list.opportunity.columns", "name,gone_field,amount");
        memory.put("list.opportunity.widths", "name=wide,amount=90");
        memory.put("list.opportunity.filter", "amount%2CSOMEHOW%2Cn1,amount%2CEQUAL%2Cnx");

        Arrangement now = arrangements.of(deal());

        assertThat(now.columns()).containsExactly("name", "amount");
        assertThat(now.widths()).isEqualTo(Map.of("amount", 90.0));
        assertThat(now.conditions()).isEmpty();
    }
}
