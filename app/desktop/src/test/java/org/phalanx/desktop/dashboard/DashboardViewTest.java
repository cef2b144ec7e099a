package org.phalanx.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.chart.ChartModule;
import org.phalanx.desktop.dashboard.page.TileView;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.TileReading;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
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
                OnScreen.inBackground(
                                folder,
                                stage,
                                SampleSales.metrics(),
                                new ChartModule(),
                                new DashboardModule())
                        .look(Appearance.LIGHT, false);
        SampleSales.pages(screen.workspace);
        new SampleSales(screen.workspace);
        screen.open(1440, 900);
        screen.go("dashboard", page("manager").id().toString());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::close);
    }

    private Page page(String audience) {
        return pages().stream()
                .filter(page -> audience.equals(page.audience()))
                .findFirst()
                .orElseThrow();
    }

    private List<Page> pages() {
        return screen.get(Pages.class).of(screen.workspace.me);
    }

    private Tile tile(String chart, String by) {
        return tiles(page("manager").id()).stream()
                .filter(tile -> tile.chart().equals(chart) && tile.asked().by().contains(by))
                .findFirst()
                .orElseThrow();
    }

    private List<Tile> tiles(UUID page) {
        return screen.get(Pages.class).tiles(page);
    }

    @Test
    void aPageIsMadeByMouseAlone(FxRobot robot) throws Exception {
        makePage(robot, List.of("number", "bar", "funnel"));
    }

    @Test
    @Tag("thorough")
    void aPageOfTwelveTilesIsMadeByMouseAlone(FxRobot robot) throws Exception {
        makePage(
                robot,
                List.of(
                        "number",
                        "funnel",
                        "bar",
                        "stacked-bar",
                        "line",
                        "area",
                        "donut",
                        "gauge",
                        "leaderboard",
                        "heat-map",
                        "provinces",
                        "pivot"));
    }

    private void makePage(FxRobot robot, List<String> kinds) throws Exception {
        robot.clickOn("#new-page");
        await(robot, "#page-name");
        robot.clickOn("Create");
        await(() -> pages().size() == 4);
        UUID mine = pages().getLast().id();
        await(robot, "#add-tile");
        for (int i = 0; i < kinds.size(); i++) {
            int count = i + 1;
            robot.clickOn("#add-tile");
            await(robot, "#kind-" + kinds.get(i));
            robot.clickOn("#kind-" + kinds.get(i));
            robot.clickOn("#save-tile");
            await(() -> tiles(mine).size() == count);
        }
        drag(robot, mine);
        robot.clickOn("#change-done");

        robot.interact(() -> screen.go("list-account", null));
        robot.interact(() -> screen.go("dashboard", null));
        await(() -> shown(robot).size() == kinds.size());
        assertThat(shown(robot).stream().map(view -> view.model().tile().chart()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    /// Moves the tile that was made last by its middle and makes it wider by its corner.
    private void drag(FxRobot robot, UUID page) throws Exception {
        Tile last = tiles(page).stream().max(Comparator.comparing(Tile::id)).orElseThrow();
        await(robot, "#grip-" + last.id());
        WaitForAsyncUtils.waitForFxEvents();
        Node grip = robot.lookup("#grip-" + last.id()).query();
        double side = last.spot().x() > 2 ? -320 : 320;
        robot.drag(grip, MouseButton.PRIMARY).moveBy(side / 2, -40).moveBy(side / 2, -40).drop();
        await(() -> spot(page, last.id()).x() != last.spot().x());
        int wide = spot(page, last.id()).width();
        WaitForAsyncUtils.waitForFxEvents();
        Node corner = robot.lookup("#grip-" + last.id() + " .tile-corner").query();
        robot.drag(corner, MouseButton.PRIMARY).moveBy(-120, 0).moveBy(-110, 0).drop();
        await(() -> spot(page, last.id()).width() < wide);
    }

    private Spot spot(UUID page, UUID tile) {
        return tiles(page).stream()
                .filter(one -> one.id().equals(tile))
                .findFirst()
                .orElseThrow()
                .spot();
    }

    private static Collection<TileView> shown(FxRobot robot) {
        return robot.lookup(".page-tile").queryAllAs(TileView.class);
    }

    @Test
    void tilesMoveAndGrowByKeyboard(FxRobot robot) throws Exception {
        Tile tile = tile("bar", "month");
        await(robot, "#tile-" + tile.id());
        robot.clickOn("#change-page");
        await(robot, "#grip-" + tile.id());
        robot.interact(() -> robot.lookup("#grip-" + tile.id()).query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        UUID page = tile.page();
        await(() -> spot(page, tile.id()).width() == tile.spot().width() - 1);
        robot.type(KeyCode.RIGHT);
        await(() -> spot(page, tile.id()).x() == tile.spot().x() + 1);
        robot.type(KeyCode.DELETE);
        await(() -> tiles(page).stream().noneMatch(one -> one.id().equals(tile.id())));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> tiles(page).stream().anyMatch(one -> one.id().equals(tile.id())));
    }

    @Test
    void aMarkLeadsToTheNextDimensionAndToItsRecords(FxRobot robot) throws Exception {
        Tile tile = tile("bar", "owner.team");
        String id = "#tile-" + tile.id();
        await(robot, id);
        TileView view = robot.lookup(id).queryAs(TileView.class);
        await(() -> view.content() != null);
        enter(robot, view, "By Loss reason");
        await(robot, id + " .tile-back");
        await(() -> words(robot, id + " .tile-title").contains("Loss reason"));
        robot.interact(view::requestFocus);
        robot.clickOn(id + " .tile-back");
        await(() -> !words(robot, id + " .tile-title").contains("Loss reason"));

        long n = read(tile).now().rows().getFirst().figure().n();
        enter(robot, view, "Show the records");
        await(() -> counts(robot, n));
    }

    /// Opens the menu of the tile's first mark by keyboard and takes an item that begins so.
    private static void enter(FxRobot robot, TileView view, String item) throws Exception {
        await(() -> view.lookupAll("*").stream().anyMatch(DashboardViewTest::isMark));
        Node mark =
                view.lookupAll("*").stream()
                        .filter(DashboardViewTest::isMark)
                        .findFirst()
                        .orElseThrow();
        robot.interact(mark::requestFocus);
        robot.type(KeyCode.ENTER);
        await(() -> Window.getWindows().stream().anyMatch(one -> one instanceof ContextMenu));
        ContextMenu menu =
                (ContextMenu)
                        Window.getWindows().stream()
                                .filter(one -> one instanceof ContextMenu)
                                .findFirst()
                                .orElseThrow();
        MenuItem wanted =
                menu.getItems().stream()
                        .flatMap(one ->
                                one instanceof Menu more
                                        ? more.getItems().stream()
                                        : Stream.of(one))
                        .filter(one -> one.getText() != null && one.getText().startsWith(item))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> {
            menu.hide();
            wanted.fire();
        });
    }

    private static boolean isMark(Node node) {
        return node.isFocusTraversable()
                && !(node instanceof Labeled)
                && !(node instanceof TileView)
                && node.getStyleClass().stream().anyMatch(style -> style.contains("mark"));
    }

    private TileAnswer.Figures read(Tile tile) {
        var question = PageQuestion.of(new Span.Turning(Stretch.QUARTER, 0));
        return (TileAnswer.Figures) screen.get(TileReading.class).read(tile, question);
    }

    @Test
    void figureSaysHowItIsCounted(FxRobot robot) throws Exception {
        Tile tile = tile("number", "month");
        await(robot, "#tile-" + tile.id());
        robot.clickOn("#tile-" + tile.id() + " .explain");
        await(robot, ".explanation");
        assertThat(words(robot, ".explanation .label"))
                .contains("Won revenue", "Status = Won", "2026");
    }

    @Test
    void stagesOpenTheirDeals(FxRobot robot) throws Exception {
        await(robot, "#band-2");
        Tile funnel =
                tiles(page("manager").id()).stream()
                        .filter(tile -> tile.chart().equals("funnel"))
                        .findFirst()
                        .orElseThrow();
        var question = PageQuestion.of(new Span.Turning(Stretch.QUARTER, 0));
        var told = (TileAnswer.Stages) screen.get(TileReading.class).read(funnel, question);
        robot.interact(() -> robot.lookup("#band-2").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> counts(robot, told.now().stages().get(2).passage().entered()));
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, other) -> one + "\n" + other);
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
