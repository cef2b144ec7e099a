package org.phalanx.launcher.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.desktop.workspace.WorkspaceWish;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.workspace.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SideWindowsTest {

    @TempDir Path home;
    private Desk desk;
    private SideWindows beside;

    @Start
    void begin(Stage unused) throws Exception {
        Windows windows = TestWiring.in(home).get(Windows.class);
        desk = windows.get(Desk.class);
        beside = windows.get(SideWindows.class);
        desk.begin(
                desk.create(
                        new WorkspaceWish(
                                home.resolve("workspace"), "Test", "CNY", Language.ENGLISH)));
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.release(new KeyCode[0]);
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
        desk.awaitEnd();
    }

    @Test
    void aRecordInAWindowOfItsOwnIsLiveAndClosesWithTheFirst(FxRobot robot) throws Exception {
        Wiring first = desk.screens();
        UUID account = write(first, null, "Boyun Heavy");
        robot.interact(() -> first.get(Navigator.class).open("record", "account/" + account));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N)
                .release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> beside.stages().size() == 1);
        Scene scene = beside.stages().getFirst().getScene();
        await(() -> texts(scene).contains("Boyun Heavy"));

        write(first, account, "Boyun Works");
        await(() -> texts(scene).contains("Boyun Works"));

        robot.interact(() -> first.get(Language.class).locale().set(Language.CHINESE));
        await(() -> texts(scene).contains("客户"));

        robot.interact(desk::close);
        assertThat(beside.stages()).isEmpty();
    }

    @Test
    void theCommandWindowShowsPagesDarkAndTurnsThem(FxRobot robot) throws Exception {
        Wiring first = desk.screens();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D)
                .release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> beside.stages().size() == 1);
        Stage wall = beside.stages().getFirst();
        await(() -> wall.getScene().getRoot().lookupAll(".command-dot").size() >= 2);
        await(() -> !title(wall.getScene()).isEmpty());
        String before = title(wall.getScene());

        robot.interact(() -> press(wall.getScene(), KeyCode.RIGHT));
        assertThat(title(wall.getScene())).isNotEqualTo(before);
        robot.interact(() -> press(wall.getScene(), KeyCode.LEFT));
        assertThat(title(wall.getScene())).isEqualTo(before);
        // the first window stays as light as it was
        assertThat(first.get(Theme.class).appearance().get()).isEqualTo(Appearance.LIGHT);
        assertThat(wall.getScene().getUserAgentStylesheet()).contains("dark");

        robot.interact(desk::close);
        assertThat(beside.stages()).isEmpty();
    }

    private static void press(Scene scene, KeyCode key) {
        scene.getRoot()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static String title(Scene scene) {
        return scene.getRoot().lookup(".command-head .title-1") instanceof Labeled title
                ? title.getText()
                : "";
    }

    private static UUID write(Wiring wiring, @Nullable UUID known, String name) {
        UUID account = known == null ? wiring.get(Ids.class).next() : known;
        UUID me = wiring.get(Settings.class).person();
        var change = new Change("account", account, Map.of("name", name));
        var gesture =
                new Gesture(
                        wiring.get(Ids.class).next(),
                        null,
                        Phrase.of("test"),
                        Cause.PERSON,
                        me,
                        List.of(change));
        assertThat(wiring.get(Gate.class).commitNow(gesture).isCommitted()).isTrue();
        return account;
    }

    private static void await(Callable<Boolean> isSo) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, isSo);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(Scene scene) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        scene.getRoot().lookupAll(".label").stream()
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }
}
