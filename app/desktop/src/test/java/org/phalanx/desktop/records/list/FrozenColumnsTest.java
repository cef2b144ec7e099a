package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.theme.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The first columns stay in sight when the others are scrolled sideways.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FrozenColumnsTest {
    private static final int ACCOUNTS = 80;

    @TempDir Path folder;
    private OnScreen screen;

    @Start
    void open(Stage stage) {
        screen = OnScreen.inBackground(folder.resolve("w"), stage).look(Appearance.LIGHT, true);
        SampleList.fill(screen.workspace);
        screen.open(1280, 800);
        screen.go("list-account", null);
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(screen::close).get();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TableView<Slot> table(FxRobot robot) {
        return robot.lookup(".record-table").queryTableView();
    }

    private static ScrollBar sideways(FxRobot robot) {
        return robot.lookup(".record-table .scroll-bar")
                .match(node -> ((ScrollBar) node).getOrientation() == Orientation.HORIZONTAL)
                .query();
    }

    @Test
    void titleAndItsHeaderStayAtTheLeftEdge(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        until(() -> robot.lookup("苍梧纺织").tryQuery().isPresent());
        WaitForAsyncUtils.asyncFx(() ->
                        screen.get(Memory.class)
                                .put("list.account.widths", "source=900,owner_id=700"))
                .get();
        WaitForAsyncUtils.asyncFx(() -> screen.go("list-account", "has(it.name)")).get();
        until(() -> sideways(robot).isVisible());

        WaitForAsyncUtils.asyncFx(() -> sideways(robot).setValue(600)).get();
        until(() -> !robot.lookup(".frozen-cell").queryAll().isEmpty());

        Node edge = table(robot);
        Node title = robot.from(robot.lookup(".frozen-cell")).lookup("苍梧纺织").query();
        double left = edge.localToScene(0, 0).getX();
        assertThat(title.localToScene(0, 0).getX()).isBetween(left + 30, left + 120);
        Node header =
                robot.lookup(".column-header .label")
                        .match(node -> ((Labeled) node).getText().equals("客户名称"))
                        .query();
        assertThat(header.localToScene(0, 0).getX()).isBetween(left + 30, left + 120);

        WaitForAsyncUtils.asyncFx(() -> sideways(robot).setValue(0)).get();
        until(() -> robot.lookup(".frozen-cell").queryAll().isEmpty());
    }
}
