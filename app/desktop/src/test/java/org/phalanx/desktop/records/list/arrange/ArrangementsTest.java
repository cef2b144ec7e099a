package org.phalanx.desktop.records.list.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.Operator;
import org.phalanx.desktop.records.filter.build.RuleTyping;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.ui.memory.BriefMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

@SuppressWarnings("NullAway.Init")
class ArrangementsTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private Memory memory;
    private Arrangements arrangements;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread());
        memory = new BriefMemory();
        arrangements = new Arrangements(memory, workspace.get(RuleTyping.class));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private RecordType deal() {
        return workspace.get(CurrentCatalog.class).schema().type("opportunity");
    }

    @Test
    void remembersWhatHasGroupsAsARule() {
        Condition owner = new Condition.OnField("owner_id", Operator.ME, List.of());
        Condition grade = new Condition.OnField("grade", Operator.ANY_OF, List.of("strategic"));
        Arrangement usual = Arrangement.usual(deal());

        arrangements.keep(
                deal(),
                usual.withConditions(List.of(new Condition.Group(true, List.of(owner, grade)))));

        assertThat(arrangements.rule(deal()))
                .hasValue("it.owner_id.id == me.id || it.grade in [\"strategic\"]");
        arrangements.keep(deal(), usual);
        assertThat(arrangements.rule(deal())).isEmpty();
    }

    @Test
    void comesBackAsItWasLeft() {
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
                                new Condition.OnField("grade", Operator.EMPTY, List.of())),
                        "stage_id",
                        2);

        arrangements.keep(deal(), arranged);

        assertThat(arrangements.of(deal())).isEqualTo(arranged);
    }

    @Test
    void startsAsTheTypeSaysAndRemembersNothingOfThat() {
        Arrangement usual = arrangements.of(deal());
        arrangements.keep(deal(), usual);

        assertThat(usual.columns())
                .startsWith("name", "account_id", "amount", "stage_id")
                .contains("owner_id");
        assertThat(memory.get("list.opportunity.columns")).isEmpty();
    }

    @Test
    void whatHasEndedStaysOutOfSightUntilItIsAskedForOnce() {
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
    void leavesOutWhatTheTypeNoLongerHasAndWhatItCannotRead() {
        memory.put("list.opportunity.columns", "name,gone_field,amount");
        memory.put("list.opportunity.widths", "name=wide,amount=90");
        memory.put("list.opportunity.filter", "amount%2CSOMEHOW%2Cn1,amount%2CEQUAL%2Cnx");

        Arrangement now = arrangements.of(deal());

        assertThat(now.columns()).containsExactly("name", "amount");
        assertThat(now.widths()).isEqualTo(Map.of("amount", 90.0));
        assertThat(now.conditions()).isEmpty();
    }
}
