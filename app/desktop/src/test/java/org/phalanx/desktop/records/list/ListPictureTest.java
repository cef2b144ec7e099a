package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ListPictureTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("looks")
    void listIsClean(Appearance appearance, boolean chinese, int width, int height) {
        try (OnScreen screen = OnScreen.atOnce(folder, new Stage()).look(appearance, chinese)) {
            SampleList.fill(screen.workspace);
            Scene scene = screen.open(width, height);
            String look = appearance.key() + (chinese ? "-zh-" : "-en-") + width;
            screen.go("list", "opportunity");
            Pictures.save(Pictures.of(scene, 1), "list-deals-" + look);
            List<String> deals = PictureCheck.faults(scene);
            screen.go("list-account", "it.lifecycle_stage == \"interested\"");
            Pictures.save(Pictures.of(scene, 1), "list-accounts-" + look);
            List<String> accounts = PictureCheck.faults(scene);
            assertThat(deals).isEmpty();
            assertThat(accounts).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatOpensFromListIsClean(Appearance appearance, boolean chinese) {
        try (OnScreen screen = OnScreen.atOnce(folder, new Stage()).look(appearance, chinese)) {
            SampleList.fill(screen.workspace);
            Scene scene = screen.open(1280, 800);
            String look = appearance.key() + (chinese ? "-zh" : "-en");
            screen.go(
                    "list",
                    "opportunity?it.grade in [\"strategic\", \"competitive\"]"
                            + " && it.amount >= 200000 && it.owner.id == me.id"
                            + " && it.expected_sign_date >= date(\"2026-11-01\")"
                            + " && it.expected_sign_date <= date(\"2027-06-30\")");
            press(scene, "#add-condition");
            readable(scene, "list-builder-" + look);
            type(scene, KeyCode.ESCAPE);
            press(scene, "#list-columns");
            readable(scene, "list-columns-" + look);
            type(scene, KeyCode.ESCAPE);
            type(scene, KeyCode.X);
            type(scene, KeyCode.DOWN);
            type(scene, KeyCode.X);
            type(scene, KeyCode.SPACE);
            readable(scene, "list-peek-" + look);
            type(scene, KeyCode.DELETE);
            screen.go("bin", null);
            faultless(scene, "bin-" + look);
            screen.go("list", "product");
            faultless(scene, "list-empty-" + look);
            screen.go("list-account", "it.name == \"x\"");
            faultless(scene, "list-none-" + look);
        }
    }

    private static void press(Scene scene, String button) {
        ((Button) scene.lookup(button)).fire();
    }

    private static void type(Scene scene, KeyCode key) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void faultless(Scene scene, String name) {
        Pictures.save(Pictures.of(scene, 1), name);
        assertThat(PictureCheck.faults(scene)).as(name).isEmpty();
    }

    /// What floats covers what is below it, whose faintness and focus then say nothing.
    private static void readable(Scene scene, String name) {
        Pictures.save(Pictures.of(scene, 1), name);
        assertThat(PictureCheck.faults(scene))
                .as(name)
                .noneMatch(fault -> !fault.startsWith("faint") && !fault.startsWith("focus"));
    }

    static Stream<Arguments> small() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true), Arguments.of(Appearance.DARK, false));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true, 1280, 800),
                Arguments.of(Appearance.DARK, true, 1920, 1080),
                Arguments.of(Appearance.LIGHT, false, 1920, 1080),
                Arguments.of(Appearance.DARK, false, 1280, 800));
    }
}
