package org.phalanx.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.store.search.index.IndexKeeper;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PaletteTest {

    @TempDir Path folder;
    private OnScreen screen;
    private Scene scene;
    private Stage stage;
    private UUID account;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open(FxRobot robot) {
        screen = OnScreen.inBackground(folder.resolve("w"), stage, new SearchingModule());
        screen.get(IndexKeeper.class).finish();
        account = screen.workspace.make("account", Map.of("name", "苍梧精铸"));
        screen.workspace.make("account", Map.of("name", "云帆包装"));
        robot.interact(() -> {
            scene = screen.look(Appearance.LIGHT, false).open(1280, 800);
            screen.go("list-account", null);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(screen::close);
    }

    private void await(Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String shown() {
        return Objects.requireNonNull(screen.get(ShellNavigator.class).shown().get()).screen().id();
    }

    private void type(FxRobot robot, String text) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        await(() -> scene.lookup(".palette") != null);
        robot.write(text, 0);
    }

    @Test
    void initialsOfANameAndEnterOpenItsPage(FxRobot robot) {
        type(robot, "cwjz");
        await(() -> scene.lookup(".palette .marked") != null);

        robot.type(KeyCode.ENTER);

        await(() -> shown().equals("record"));
        assertThat(scene.lookup(".palette")).isNull();
    }

    @Test
    void controlEnterShowsItBeside(FxRobot robot) {
        type(robot, "cangwu");
        await(() -> scene.lookup(".palette .marked") != null);

        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        await(() -> screen.get(SidePane.class).content().get() != null);
        assertThat(shown()).isEqualTo("list-account");
    }

    @Test
    void commandsAreFoundByTheirNamesAndDone(FxRobot robot) {
        screen.workspace.write("account", account, Map.of("name", "苍梧新名"));
        type(robot, ">undo");
        await(() -> scene.lookup(".palette .marked") != null);

        robot.type(KeyCode.ENTER);

        await(() ->
                screen.workspace.get(org.phalanx.store.search.Search.class).named("苍梧精铸", 5).size()
                        > 0);
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        type(robot, "nobody is called so");
        robot.type(KeyCode.ESCAPE);

        await(() -> scene.lookup(".palette") == null);
        assertThat(shown()).isEqualTo("list-account");
    }
}
