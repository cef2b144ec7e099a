package org.phalanx.desktop.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.metrics.dashboard.Dashboard;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.DashboardQuestion;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Stretch;
import org.phalanx.store.query.passage.Passages.Passage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DashboardViewTest {

    @TempDir Path folder;
    private OnScreen screen;

    @Start
    void start(Stage stage) {
        screen =
                OnScreen.inBackground(folder, stage, SampleSales.metrics(), new DashboardModule())
                        .look(Appearance.LIGHT, false);
        new SampleSales(screen.workspace);
        screen.open(1440, 900);
        screen.go("dashboard", null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::close);
    }

    @Test
    void figureOpensItsRecordsByMouseAndByKeyboard(FxRobot robot) throws Exception {
        await(robot, "#band-2");
        DashboardPicture told = told();
        long won = told.headlines().revenue().total().n();

        robot.clickOn("#kpi-won-revenue");
        await(() -> counts(robot, won));

        robot.interact(() -> screen.go("dashboard", null));
        await(robot, "#band-2");
        long entered = told.stages().now().stages().get(2).passage().entered();
        robot.interact(() -> robot.lookup("#band-2").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> counts(robot, entered));
    }

    @Test
    void personOnTheLeaderboardOpensHisWins(FxRobot robot) throws Exception {
        await(robot, "#tile-leaders .list-cell");
        long won = told().people().leaders().rows().getFirst().figure().n();
        robot.interact(() -> robot.lookup("#tile-leaders .list-view").query().requestFocus());
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        await(() -> counts(robot, won));
    }

    @Test
    void figureSaysHowItIsCounted(FxRobot robot) throws Exception {
        await(robot, "#kpi-win-rate");
        robot.clickOn("#kpi-win-rate .explain");
        await(robot, ".explanation");
        assertThat(words(robot, ".explanation .label"))
                .contains("Win rate", "Deals won ÷", "Status = Won", "2026");
    }

    @Test
    void funnelSaysHowItsSharesCameAbout(FxRobot robot) throws Exception {
        await(robot, "#band-1");
        Passage first = told().stages().now().stages().getFirst().passage();
        robot.clickOn("#tile-funnel .explain");
        await(robot, ".explanation");
        assertThat(words(robot, ".explanation .label"))
                .contains(
                        "First visit → Needs: %d ÷ %d"
                                .formatted(first.advanced(), first.entered()));
        assertThat(words(robot, "#tile-funnel .label"))
                .contains(
                        "Deals that entered the stage in the period",
                        "%d moved on · %d still here · %d lost"
                                .formatted(first.advanced(), first.pending(), first.failed()));
    }

    @Test
    void leaderboardShowsRankPersonShareAndAmount(FxRobot robot) throws Exception {
        await(robot, "#tile-leaders .leaderboard-row");
        String name = told().people().leaders().rows().getFirst().by().getFirst().title();
        assertThat(words(robot, "#tile-leaders .leaderboard-row .label"))
                .contains("1\n", name, "%", "¥");
        assertThat(robot.lookup("#tile-leaders .share-bar").tryQuery()).isPresent();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    @Test
    void focusStaysOnItsFigureWhenTheNumbersChange(FxRobot robot) throws Exception {
        await(robot, "#band-1");
        robot.interact(() -> robot.lookup("#band-1").query().requestFocus());
        long before = told().stages().now().stages().getFirst().passage().entered();
        Node old = robot.lookup("#band-1").query();

        new SampleSales(screen.workspace);
        await(() -> told().stages().now().stages().getFirst().passage().entered() > before);
        WaitForAsyncUtils.waitForFxEvents();

        Node now = robot.lookup("#band-1").query();
        assertThat(now).isNotSameAs(old);
        assertThat(now.isFocused()).isTrue();
    }

    private DashboardPicture told() {
        return screen.get(Dashboard.class)
                .read(DashboardQuestion.of(new Span.Turning(Stretch.QUARTER, 0)));
    }

    /// Whether the list in sight has so many records.
    private static boolean counts(FxRobot robot, long n) {
        return robot.lookup(".table-view").queryAll().stream()
                .anyMatch(node -> ((TableView<?>) node).getItems().size() == n);
    }

    private static void await(FxRobot robot, String query) throws Exception {
        await(() -> robot.lookup(query).tryQuery().isPresent());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
