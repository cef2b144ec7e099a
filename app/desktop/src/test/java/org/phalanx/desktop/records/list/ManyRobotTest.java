package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.schema.CurrentCatalog;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Many records at once: edited, copied and pasted.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ManyRobotTest {
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

    private static void put(String text) throws Exception {
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            var content = new ClipboardContent();
                            content.putString(text);
                            Clipboard.getSystemClipboard().setContent(content);
                        })
                .get();
    }

    private static String clipboard() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    }

    private void press(FxRobot robot, KeyCode key) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> table(robot).requestFocus()).get();
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    @Test
    void allThatPassGetOneValueAndGiveItBack(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        press(robot, KeyCode.A);
        robot.clickOn("#edit-marked");
        ComboBox<Field> field = robot.lookup("#bulk-field").queryComboBox();
        WaitForAsyncUtils.asyncFx(() ->
                        field.setValue(
                                field.getItems().stream()
                                        .filter(one -> one.key().equals("founded"))
                                        .findFirst()
                                        .orElseThrow()))
                .get();
        robot.clickOn(".bulk-pane .text-field").write("1999").clickOn("#bulk-apply");
        until(() -> founded() == ACCOUNTS);
        until(() -> robot.lookup("#bulk-pane").tryQuery().isEmpty());

        press(robot, KeyCode.Z);
        until(() -> founded() == 0);
    }

    private long founded() {
        var schema = screen.get(CurrentCatalog.class).schema();
        return screen.get(Queries.class)
                .count(
                        RecordQuery.of(schema.type("account"))
                                .where(
                                        Filter.compare(
                                                schema.path("account", "founded"),
                                                Comparison.EQUAL,
                                                1999L)));
    }

    @Test
    void copiedRowsComeBackAsRowsOfASpreadsheet(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        robot.type(KeyCode.X).type(KeyCode.DOWN).type(KeyCode.X);
        press(robot, KeyCode.C);
        until(() -> clipboard(robot).startsWith("客户名称\t"));
        assertThat(clipboard().lines()).hasSize(3).anyMatch(line -> line.startsWith("苍梧纺织\t"));

        put("客户名称\t客户等级\n甲公司\tA\n乙公司\tZ\n");
        press(robot, KeyCode.V);
        until(() -> robot.lookup("#paste-pane").tryQuery().isPresent());
        until(() -> robot.lookup("2 行：1 行能存，1 行要改").tryQuery().isPresent());
        robot.clickOn("#paste-save");
        until(() -> table(robot).getItems().size() == ACCOUNTS + 1);

        until(() -> robot.lookup("#paste-cell-1-tier").tryQuery().isPresent());
        TextField wrong = robot.lookup("#paste-cell-1-tier").queryAs(TextField.class);
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            wrong.setText("B");
                            wrong.fireEvent(new javafx.event.ActionEvent());
                        })
                .get();
        until(() -> robot.lookup("1 行都能存").tryQuery().isPresent());
        robot.clickOn("#paste-save");
        until(() -> table(robot).getItems().size() == ACCOUNTS + 2);
        until(() -> robot.lookup("#paste-pane").tryQuery().isEmpty());
    }

    @Test
    void valueIsEditedWhereItStandsAndRefusedWithItsReason(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS && !first(robot).isEmpty());
        WaitForAsyncUtils.asyncFx(() -> table(robot).requestFocus()).get();
        robot.type(KeyCode.F2);
        until(() -> robot.lookup("#cell-editor .text-field").tryQuery().isPresent());
        TextField input = robot.lookup("#cell-editor .text-field").queryAs(TextField.class);
        assertThat(input.getText()).isEqualTo("苍梧纺织");
        WaitForAsyncUtils.asyncFx(() -> input.setText("")).get();
        robot.type(KeyCode.ENTER);
        until(() -> !robot.lookup(".cell-refusal").queryLabeled().getText().isEmpty());

        WaitForAsyncUtils.asyncFx(() -> input.setText("苍梧一厂")).get();
        robot.type(KeyCode.TAB);
        until(() -> title(robot, 6).equals("苍梧一厂") || robot.lookup("苍梧一厂").tryQuery().isPresent());
        until(() -> robot.lookup("#cell-editor").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#cell-editor").tryQuery().isEmpty());

        press(robot, KeyCode.Z);
        until(() -> robot.lookup("苍梧一厂").tryQuery().isEmpty());
    }

    @Test
    void groupsFoldByClickAndByKey(FxRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == ACCOUNTS);
        robot.clickOn("#list-group");
        until(() -> robot.lookup("客户等级").queryAll().size() > 1);
        robot.clickOn(
                robot.lookup(".menu-item .label")
                        .match(node -> ((Label) node).getText().equals("客户等级"))
                        .queryLabeled());
        until(() -> table(robot).getItems().size() == ACCOUNTS + 3);
        until(() -> robot.lookup("A 级").tryQuery().isPresent());

        WaitForAsyncUtils.asyncFx(() -> table(robot).requestFocus()).get();
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        until(() -> table(robot).getItems().size() < ACCOUNTS);
        robot.type(KeyCode.ENTER);
        until(() -> table(robot).getItems().size() == ACCOUNTS + 3);
    }

    private static String title(FxRobot robot, int at) {
        ListRow row = table(robot).getItems().get(at).row().get();
        return row == null ? "" : row.title();
    }

    private static String first(FxRobot robot) {
        return title(robot, 0);
    }

    private static String clipboard(FxRobot robot) {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }
}
