package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.records.SavedView;
import org.phalanx.sales.records.SavedViews;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A filter by mouse, the same as a rule, kept as a view.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ViewsRobotTest {
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

    private static MenuButton views(FxRobot robot) {
        return robot.lookup("#list-views").queryAs(MenuButton.class);
    }

    private static void choose(FxRobot robot, String entry) throws Exception {
        until(() -> {
            views(robot).show();
            return entries(robot).stream().anyMatch(one -> entry.equals(one.getText()));
        });
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            entries(robot).stream()
                                    .filter(one -> entry.equals(one.getText()))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire();
                            views(robot).hide();
                        })
                .get();
    }

    private static List<MenuItem> entries(FxRobot robot) {
        return views(robot).getItems();
    }

    @Test
    void typedRuleIsRefusedWithItsReasonOrBecomesDropDowns(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        robot.clickOn("#add-condition");
        robot.clickOn("#filter-turn");
        TextArea text = robot.lookup("#filter-rule").queryAs(TextArea.class);
        WaitForAsyncUtils.asyncFx(() -> text.setText("it.name.matches(\"a.*\")")).get();
        robot.clickOn("#filter-rule-use");
        until(() -> !wrong(robot).isEmpty());
        assertThat(wrong(robot)).contains("matches");
        assertThat(table(robot).getItems()).hasSize(ACCOUNTS);

        WaitForAsyncUtils.asyncFx(
                        () -> text.setText("it.tier == \"A\" || it.name.startsWith(\"苍梧\")"))
                .get();
        robot.clickOn("#filter-rule-use");
        until(() -> table(robot).getItems().size() < ACCOUNTS);
        robot.clickOn("#filter-turn");
        until(() -> robot.lookup(".condition-row").queryAll().size() == 2);
    }

    private static String wrong(FxRobot robot) {
        return robot.lookup("#filter-rule-wrong").queryLabeled().getText();
    }

    @Test
    void listIsKeptAsAViewChosenAgainAndUndone(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        WaitForAsyncUtils.asyncFx(() -> screen.go("list-account", "it.name.startsWith(\"苍梧\")"))
                .get();
        until(() -> table(robot).getItems().size() == 8);

        choose(robot, "存为视图");
        robot.clickOn("#view-name").write("苍梧的").type(KeyCode.ENTER);
        until(() -> views(robot).getText().equals("苍梧的"));

        choose(robot, "原来的样子");
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        choose(robot, "苍梧的");
        until(() -> table(robot).getItems().size() == 8);
        assertThat(views(robot).getText()).isEqualTo("苍梧的");

        WaitForAsyncUtils.asyncFx(() -> table(robot).requestFocus()).get();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> screen.get(SavedViews.class).of("account").isEmpty());
    }

    @Test
    void gateRefusesAViewWhoseRuleIsNoFilter(FxRobot robot) {
        SavedViews views = screen.get(SavedViews.class);
        var shape = new SavedView.Shape("it.name.matches(\"a\")", "name", "", "", 1);

        assertThat(views.save(views.make("account", "x", shape, true)).isCommitted()).isFalse();
        assertThat(views.of("account")).isEmpty();
    }
}
