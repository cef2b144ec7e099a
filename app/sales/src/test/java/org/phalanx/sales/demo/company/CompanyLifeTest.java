package org.phalanx.sales.demo.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.story.DemoFile;
import org.phalanx.sales.demo.story.DemoFile.Line;

@SuppressWarnings("NullAway.Init")
class CompanyLifeTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Path DEMO = Path.of("../../seeds/demo");

    private CompanyPlan plan;
    private DemoFile team;

    @BeforeEach
    void read() throws IOException {
        plan = CompanyPlan.read(DEMO.resolve("company.yaml"));
        team = DemoFile.read(DEMO.resolve("team.yaml"));
    }

    private List<Line> life(LocalDate today) {
        return CompanyLife.of(plan, today, team);
    }

    private static List<Line> of(List<Line> lines, String type) {
        return lines.stream().filter(line -> line.type().equals(type)).toList();
    }

    private static int day(String moment) {
        return Integer.parseInt(moment.split("d", -1)[0]);
    }

    @Test
    void oneDayIsLivedThroughAlwaysAlike() {
        assertThat(life(SUNDAY)).isEqualTo(life(SUNDAY));
        assertThat(life(SUNDAY)).isNotEqualTo(life(SUNDAY.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void nothingHappensInTheFutureOrBeforeItCould(int later) {
        List<Line> lines = life(SUNDAY.plusDays(later));

        assertThat(of(lines, "opportunity")).hasSizeGreaterThan(300);
        for (Line deal : of(lines, "opportunity")) {
            List<Integer> moves = deal.moves().stream().map(move -> day(move.at())).toList();
            assertThat(moves).isSorted().allSatisfy(day -> assertThat(day).isNegative());
            assertThat(deal.edits())
                    .allSatisfy(edit -> assertThat(day(edit.at())).isBetween(moves.getFirst(), 0));
        }
        assertThat(of(lines, "activity"))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(done -> {
                    int happened = day(done.fields().path("occurred_at").asText());
                    assertThat(day(String.valueOf(done.at()))).isBetween(happened, -1);
                });
    }

    @Test
    void everyLossHasItsReasonAndItsLesson() {
        List<Line> lost =
                of(life(SUNDAY), "opportunity").stream()
                        .filter(deal -> deal.moves().getLast().stage().equals("standard-lost"))
                        .toList();

        assertThat(lost)
                .hasSizeGreaterThan(80)
                .allSatisfy(deal ->
                        assertThat(deal.fields().fieldNames())
                                .toIterable()
                                .contains("closed_at", "loss_reason", "loss_note", "lesson"));
    }

    @Test
    void mostAreLostWhereDealsAreStuck() {
        List<Line> deals = of(life(SUNDAY), "opportunity");
        long stuck = deals.stream().filter(deal -> diedIn(deal, "standard-solution")).count();

        for (CompanyPlan.Stay stay : plan.stages()) {
            if (!stay.key().equals("standard-solution")) {
                assertThat(deals.stream().filter(deal -> diedIn(deal, stay.key())).count())
                        .isLessThan(stuck);
            }
        }
    }

    private static boolean diedIn(Line deal, String stage) {
        int moves = deal.moves().size();
        return moves > 1
                && deal.moves().get(moves - 1).stage().equals("standard-lost")
                && deal.moves().get(moves - 2).stage().equals(stage);
    }

    @Test
    void whoLogsOnFridayLogsOnFridayOnly() {
        List<Line> done = of(life(SUNDAY), "activity");

        for (Seller seller : plan.sellers()) {
            boolean always =
                    done.stream()
                            .filter(line -> seller.who().equals(line.by()))
                            .map(line -> SUNDAY.plusDays(day(String.valueOf(line.at()))))
                            .allMatch(date -> date.getDayOfWeek() == DayOfWeek.FRIDAY);
            assertThat(always).as(seller.who()).isEqualTo(seller.logsOnFriday());
        }
    }

    @Test
    void thoseWhoHopePutTheDayOffAgainAndAgain() {
        assertThat(putOff(Seller::sure)).isGreaterThan(2 * putOff(seller -> !seller.sure()));
    }

    /// How often a deal's day of signing was put off, on average.
    private double putOff(Predicate<Seller> of) {
        List<String> who = plan.sellers().stream().filter(of).map(Seller::who).toList();
        return of(life(SUNDAY), "opportunity").stream()
                .filter(deal -> who.contains(String.valueOf(deal.by())))
                .mapToLong(deal ->
                        deal.edits().stream()
                                .filter(edit -> edit.fields().has("expected_sign_date"))
                                .count())
                .average()
                .orElseThrow();
    }
}
