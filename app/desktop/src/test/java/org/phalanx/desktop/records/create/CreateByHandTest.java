package org.phalanx.desktop.records.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A new deal under the hands of a person, in the smallest window that is promised.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CreateByHandTest {
    @TempDir Path folder;
    private OnScreen screen;
    private Scene scene;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open(FxRobot robot) {
        screen = OnScreen.inBackground(folder.resolve("w"), stage);
        robot.interact(() -> {
            scene = screen.look(Appearance.LIGHT, false).open(1280, 800);
            screen.go("list", "opportunity");
            screen.go("new-record", "opportunity");
        });
        await("the form", () -> scene.lookup("#field-name") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(screen::close);
    }

    @Test
    void whatEndsItStaysInSight(FxRobot robot) {
        assertThat(seen(() -> isInSight("#create-save") && isInSight("#create-cancel"))).isTrue();

        robot.clickOn("#more-fields");
        await("all fields", () -> scene.lookup("#more-fields") == null);

        assertThat(seen(() -> isInSight("#create-save") && isInSight("#create-cancel"))).isTrue();
        assertThat(seen(() -> isInSight("#field-description"))).isFalse();
    }

    @Test
    void requiredFieldsStandFirst() {
        assertThat(seen(() -> top("#field-stage_id") < top("#field-account_id"))).isTrue();
        assertThat(seen(() -> top("#field-name") < top("#field-stage_id"))).isTrue();
    }

    @Test
    void escapeLeadsBack(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        await("the list", () -> shown().equals(Places.LIST));
    }

    @Test
    void theProbabilityIsThatOfTheStageUntilSomebodyKnowsBetter(FxRobot robot) {
        assertThat(probability()).isEqualTo("10");
        robot.interact(() -> input("#field-stage_id").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("方案");
        await(
                "the stage",
                () -> robot.lookup(".suggestions").queryListView().getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        await("that of the stage", () -> probability().equals("50"));

        robot.interact(() -> input("#field-name").requestFocus());
        robot.write("new deal");
        robot.clickOn("#create-save");
        await("the page", () -> shown().equals(Places.RECORD));
        RecordPicture made = made();
        assertThat(made.value("prob_mode")).isEqualTo("auto");
        assertThat((BigDecimal) made.value("win_probability")).isEqualByComparingTo("50");
    }

    private RecordPicture made() {
        return screen.get(Queries.class)
                .together(snapshot ->
                        RecordReader.pictures(
                                snapshot, RecordQuery.of(snapshot.schema().type("opportunity"))))
                .getFirst();
    }

    private String shown() {
        return Objects.requireNonNull(screen.get(ShellNavigator.class).shown().get()).screen().id();
    }

    private String probability() {
        return seen(() -> input("#field-win_probability").getText());
    }

    private TextField input(String row) {
        return (TextField) Objects.requireNonNull(scene.lookup(row + " .text-field"));
    }

    private double top(String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private boolean isInSight(String selector) {
        Node node = scene.lookup(selector);
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinY() >= 0 && at.getMaxY() <= scene.getHeight();
    }

    private <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }

    private void await(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seen(isSo));
        } catch (TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }
}
