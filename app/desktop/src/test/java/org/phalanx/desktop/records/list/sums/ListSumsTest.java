package org.phalanx.desktop.records.list.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.SampleDeal;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Place.Total;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.store.TestWorkspace;

class ListSumsTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private ListSums sums;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread(), new PipelineModule());
        sums = workspace.get(ListSums.class);
    }

    @AfterEach
    void close() {
        sums.close();
        workspace.close();
    }

    @Test
    void amountsAddUpAndSayWhatIsTypical() {
        workspace.make("account", Map.of("name", "甲", "annual_revenue", yuan(300)));
        workspace.make("account", Map.of("name", "乙", "annual_revenue", yuan(100)));
        workspace.make("account", Map.of("name", "丙"));

        ListSums.Sum sum = of("account", "annual_revenue");

        assertThat(sum.of()).isEqualTo(Total.SUM);
        assertThat(sum.value()).isEqualByComparingTo("400");
        assertThat(sum.typical()).as("of those that have one").isEqualByComparingTo("200");
    }

    @Test
    void pricesOfAListDontAddUp() {
        workspace.make("product", Map.of("name", "MES", "list_price", yuan(300)));
        workspace.make("product", Map.of("name", "WMS", "list_price", yuan(100)));

        ListSums.Sum sum = of("product", "list_price");

        assertThat(sum.of()).isEqualTo(Total.NONE);
        assertThat(sum.typical()).isEqualByComparingTo("200");
    }

    @Test
    void scoresHaveAMeanAndProbabilitiesNothing() {
        workspace.make("lead", Map.of("company", "甲", "score", 40L));
        workspace.make("lead", Map.of("company", "乙", "score", 75L));
        workspace.make("lead", Map.of("company", "丙"));

        ListSums.Sum sum = of("lead", "score");
        assertThat(sum.of()).isEqualTo(Total.AVERAGE);
        assertThat(sum.value()).isEqualByComparingTo(new BigDecimal("57.5"));

        show("opportunity", "win_probability");
        assertThat(sums.sums().get()).isEmpty();
    }

    @Test
    void whatIsOpenAndWhatIsLostIsNotAddedUp() {
        SampleDeal sample = new SampleDeal(workspace);
        show("opportunity", "amount");
        assertThat(sums.states().get())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.state()).isEqualTo("open");
                    assertThat(open.amount()).isEqualByComparingTo("1280000");
                    assertThat(open.weighted()).isNotNull();
                });
        assertThat(sums.sums().get().get("amount"))
                .extracting(ListSums.Sum::of)
                .isEqualTo(Total.SUM);

        sample.lost(yuan(500));
        show("opportunity", "amount");

        assertThat(sums.states().get())
                .extracting(ListSums.StateSum::state)
                .containsExactlyInAnyOrder("open", "lost");
        assertThat(sums.states().get())
                .filteredOn(state -> state.state().equals("lost"))
                .singleElement()
                .satisfies(lost -> {
                    assertThat(lost.amount()).isEqualByComparingTo("500");
                    assertThat(lost.weighted()).isNull();
                });
        assertThat(sums.sums().get().get("amount"))
                .extracting(ListSums.Sum::of)
                .isEqualTo(Total.NONE);
    }

    private ListSums.Sum of(String type, String field) {
        show(type, field);
        return Objects.requireNonNull(sums.sums().get().get(field));
    }

    private void show(String type, String field) {
        sums.show(new ListQuery(type, List.of(field), Filter.everything(), "", List.of()));
    }

    private static Money yuan(long major) {
        return Money.of(BigDecimal.valueOf(major), "CNY");
    }
}
