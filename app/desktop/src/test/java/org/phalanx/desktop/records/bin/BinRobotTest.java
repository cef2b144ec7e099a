package org.phalanx.desktop.records.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BinRobotTest {
    @TempDir Path folder;
    private OnScreen screen;

    @Start
    void open(Stage stage) {
        screen = OnScreen.inBackground(folder.resolve("w"), stage).look(Appearance.LIGHT, true);
        delete("account", Map.of("name", "苍梧精铸"));
        delete("product", Map.of("name", "泵房监控"));
        screen.open(1280, 800);
        screen.go("list-account", null);
    }

    private void delete(String type, Map<String, Object> fields) {
        UUID id = screen.workspace.make(type, fields);
        screen.workspace.clock.pass(Duration.ofMinutes(5));
        screen.workspace.write(type, id, Map.of("deleted_at", screen.workspace.clock.instant()));
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

    private static TableView<BinRow> table(FxRobot robot) {
        return robot.lookup(".bin-table").queryTableView();
    }

    @Test
    void restoresByKeyAndByButton(FxRobot robot) throws Exception {
        robot.clickOn("#list-more").clickOn("回收站");
        until(() -> table(robot).getItems().size() == 2);
        assertThat(table(robot).getItems().getFirst().title()).isEqualTo("泵房监控");

        robot.type(KeyCode.DOWN).type(KeyCode.R);
        until(() -> table(robot).getItems().size() == 1);

        robot.clickOn("#bin-restore");
        until(() -> table(robot).getItems().isEmpty());
        until(() -> robot.lookup("回收站是空的").tryQuery().isPresent());
    }
}
