package org.phalanx.launcher.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DeskTest {

    @TempDir Path home;
    private Wiring wiring;
    private Desk desk;

    @Start
    void begin(Stage unused) {
        wiring = TestWiring.in(home);
        desk = wiring.get(Windows.class).get(Desk.class);
        desk.begin();
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        desk.awaitEnd();
    }

    @Test
    void makesWorkspaceByKeyboardAndComesBackToIt(FxRobot robot) throws Exception {
        make(robot, "East team");
        Path folder = desk.home().resolve("East team");
        assertThat(desk.recent()).containsExactly(folder);

        robot.interact(desk::leave);
        awaitText(robot, "Recent");
        assertThat(texts(robot)).contains("East team");
        // the start page has let go of it
        try (OpenWorkspace free = wiring.get(Workspaces.class).open(folder)) {
            assertThat(free.workspace().settings().currency()).isEqualTo("CNY");
        }

        robot.clickOn("East team");
        awaitText(robot, "Deal board");
        assertThat(texts(robot)).contains("East team");
    }

    @Test
    void saysWhatIsMissingAndWhyPlaceIsRefused(FxRobot robot) throws Exception {
        robot.clickOn("New workspace");
        robot.type(KeyCode.ENTER);
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Give it a name"));

        Path taken = Files.createDirectories(desk.home().resolve("Taken"));
        Files.writeString(taken.resolve("phalanx.db"), "not ours");
        robot.clickOn("#workspace-name").write("Taken").type(KeyCode.ENTER);
        awaitText(robot, "Not opened");
        assertThat(texts(robot)).anyMatch(text -> text.contains(taken.toString()));
        assertThat(taken.resolve("phalanx.db")).hasContent("not ours");
    }

    private static void make(FxRobot robot, String name) throws Exception {
        robot.clickOn("New workspace");
        robot.clickOn("#workspace-name").write(name).type(KeyCode.ENTER);
        awaitText(robot, "Deal board");
    }

    private static void awaitText(FxRobot robot, String text) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> texts(robot).contains(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        robot
                                .lookup((Node node) -> node instanceof Labeled && seen(node))
                                .queryAllAs(Labeled.class)
                                .stream()
                                .map(Labeled::getText)
                                .toList());
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
