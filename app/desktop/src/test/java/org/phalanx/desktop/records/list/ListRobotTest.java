package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.kernel.type.Kind;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.WantedField;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ListRobotTest {
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

    private TableView<Slot> table(FxRobot robot) {
        return robot.lookup(".record-table").queryTableView();
    }

    private String title(FxRobot robot, int at) {
        ListRow row = table(robot).getItems().get(at).row().get();
        return row == null ? "" : row.title();
    }

    private String current(FxRobot robot) {
        return title(robot, table(robot).getSelectionModel().getSelectedIndex());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void untilRead(FxRobot robot, int rows) throws Exception {
        until(() ->
                table(robot).getItems().size() == rows
                        && (rows == 0 || !title(robot, 0).isEmpty()));
    }

    @Test
    void sortsByHeaderAndByKey(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        assertThat(title(robot, 0)).isEqualTo("苍梧纺织");

        robot.clickOn("客户名称");
        until(() -> title(robot, 0).equals("云岫轴承"));
        Label name = robot.from(table(robot)).lookup("客户名称").queryAs(Label.class);
        assertThat(name.getGraphic()).as("the arrow, behind its label").isNotNull();
        assertThat(name.getContentDisplay()).isEqualTo(ContentDisplay.RIGHT);

        robot.clickOn(table(robot)).type(KeyCode.O);
        until(() -> robot.lookup(".menu-item").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> title(robot, 0).equals("苍梧纺织"));
    }

    @Test
    void saysThatThereIsNothingYetWhateverTheConditions(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        WaitForAsyncUtils.asyncFx(() -> screen.go("list-lead", null)).get();
        until(() -> robot.lookup("还没有线索").tryQuery().isPresent());

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("精");

        until(() -> robot.lookup("还没有线索").tryQuery().isPresent());
        assertThat(robot.lookup("没有符合筛选的").tryQuery()).isEmpty();
    }

    @Test
    void findsByNameAndByCondition(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("精");
        untilRead(robot, 10);
        robot.type(KeyCode.ESCAPE);
        untilRead(robot, ACCOUNTS);
        robot.type(KeyCode.ENTER).type(KeyCode.BACK_SPACE);
        assertThat(table(robot).isFocused()).isTrue();
    }

    @Test
    void keysWalkMarkPeekAndOpen(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        String first = current(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.X).type(KeyCode.DOWN).type(KeyCode.X);
        until(() -> robot.lookup("已选 2 条").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE).type(KeyCode.HOME);
        assertThat(current(robot)).isEqualTo(first);

        robot.type(KeyCode.SPACE);
        until(() -> screen.get(SidePane.class).content().get() != null);
        robot.press(KeyCode.CONTROL).type(KeyCode.BACK_SLASH).release(KeyCode.CONTROL);
        until(() -> screen.get(SidePane.class).content().get() == null);

        robot.type(KeyCode.END);
        until(() -> !current(robot).isEmpty());
        robot.type(KeyCode.ENTER);
        until(() -> shown().equals("record"));
    }

    private String shown() {
        return Objects.requireNonNull(screen.get(ShellNavigator.class).shown().get()).screen().id();
    }

    @Test
    void deletesAndTakesBack(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        robot.type(KeyCode.X).type(KeyCode.DOWN).type(KeyCode.X).type(KeyCode.DELETE);
        untilRead(robot, ACCOUNTS - 2);
        until(() ->
                Objects.requireNonNull(screen.get(Toasts.class).current().get())
                        .sentence()
                        .equals("已删除 2 个客户"));
        assertThat(table(robot).isFocused()).isTrue();

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        untilRead(robot, ACCOUNTS);
    }

    @Test
    void deletesEverythingThatPasses(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.type(KeyCode.DELETE);
        untilRead(robot, 0);
        until(() -> robot.lookup("还没有客户").tryQuery().isPresent());
    }

    @Test
    void followsOthersAndKeepsTheFocus(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        String mine = current(robot);

        screen.workspace.make("account", Map.of("name", "阿一客户"));

        until(() -> table(robot).getItems().size() == ACCOUNTS + 1);
        until(() -> current(robot).equals(mine));
        assertThat(table(robot).isFocused()).isTrue();
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(4);
    }

    @Test
    void showsFieldsThatCustomersAddAsColumnConditionAndFormRow(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        String key =
                screen.get(CustomFields.class)
                        .add(
                                WantedField.plain(
                                        "account",
                                        "furnaces",
                                        Kind.INTEGER,
                                        new org.phalanx.kernel.type.Label("熔炉数", "Furnaces"),
                                        List.of(),
                                        null),
                                screen.workspace.me)
                        .key();
        ListRow first = Objects.requireNonNull(table(robot).getItems().getFirst().row().get());
        screen.workspace.write("account", first.id(), Map.of(key, 4L));

        robot.clickOn("#list-columns");
        until(() -> robot.lookup("#column-" + key).tryQuery().isPresent());
        CheckBox box = robot.lookup("#column-" + key).queryAs(CheckBox.class);
        WaitForAsyncUtils.asyncFx(box::fire).get();
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("熔炉数").tryQuery().isPresent());
        until(() -> robot.from(table(robot)).lookup("4").tryQuery().isPresent());

        WaitForAsyncUtils.asyncFx(() -> screen.go("list-account", "it." + key + " >= 3")).get();
        untilRead(robot, 1);

        WaitForAsyncUtils.asyncFx(() -> screen.go("record", "account/" + first.id())).get();
        until(() -> robot.lookup("熔炉数").tryQuery().isPresent());
    }

    @Test
    void doubleClickOpensAndClickOnReferenceOpensThat(FxRobot robot) throws Exception {
        untilRead(robot, ACCOUNTS);
        robot.doubleClickOn("苍梧纺织");
        until(() -> shown().equals("record"));
    }
}
