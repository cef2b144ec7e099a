package org.phalanx.desktop.records.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Rules;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.WantedField;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Fields that come, go and are asked for while somebody fills in others, and a formula that tells
/// itself on demand.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ConditionsByHandTest {
    @TempDir Path folder;
    private OnScreen screen;
    private Scene scene;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(screen::close);
    }

    @Test
    void aFieldComesAndIsAskedForWhileOthersAreFilledIn(FxRobot robot) {
        open(robot);
        add("why", Kind.TEXT, new Rules.When("it.employees > 100", "it.employees > 10"), null);
        String why = key("why");
        show(robot, "new-record", "account");
        await("the form", () -> scene.lookup("#field-" + why) != null);
        robot.clickOn("#more-fields");
        await("hidden", () -> !scene.lookup("#field-" + why).isVisible());

        type(robot, "#field-employees", "50");
        await("shown", () -> scene.lookup("#field-" + why).isVisible());
        assertThat(isRequired(why)).isFalse();

        type(robot, "#field-employees", "500");
        await("asked for", () -> isRequired(why));

        type(robot, "#field-name", "new account");
        robot.clickOn("#create-save");
        await("refused at its field", () -> texts("#field-" + why).contains("is still empty"));

        type(robot, "#field-employees", "5");
        await("gone", () -> !scene.lookup("#field-" + why).isVisible());
        robot.clickOn("#create-save");
        await("the page", () -> shown().equals(Places.RECORD));
    }

    @Test
    void aFormulaTellsItselfOnDemand(FxRobot robot) {
        open(robot);
        add("twice", Kind.INTEGER, null, Rules.Made.formula("it.employees * 2"));
        String twice = key("twice");
        UUID account = screen.workspace.make("account", Map.of("name", "苍梧", "employees", 21L));
        show(robot, Places.RECORD, "account/" + account);
        String row = "#field-" + twice;
        await("its value", () -> scene.lookup(row) != null && texts(row).contains("42"));
        assertThat(texts(row)).doesNotContain("Employees");

        robot.interact(() -> scene.lookup("#formula-of-" + twice).requestFocus());
        robot.type(KeyCode.SPACE);

        await("the formula", () -> texts(row).contains("= Employees × 2"));
    }

    private void open(FxRobot robot) {
        screen = OnScreen.inBackground(folder.resolve("w"), stage);
        robot.interact(() -> scene = screen.look(Appearance.LIGHT, false).open(1280, 1000));
    }

    private void show(FxRobot robot, String place, String argument) {
        robot.interact(() -> screen.go(place, argument));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void add(String slug, Kind kind, Rules.When when, Rules.Made made) {
        Rules rules = new Rules(false, false, false, null, null, made, when);
        WantedField wanted =
                WantedField.plain(
                                "account",
                                slug,
                                kind,
                                org.phalanx.kernel.type.Label.of(slug),
                                List.of(),
                                null)
                        .with(rules);
        var added = screen.get(CustomFields.class).add(wanted, screen.workspace.me);
        assertThat(added.outcome().isCommitted()).isTrue();
    }

    private String key(String slug) {
        return screen
                .get(org.phalanx.store.schema.CurrentCatalog.class)
                .schema()
                .type("account")
                .fields()
                .keySet()
                .stream()
                .filter(key -> key.startsWith(slug + "_"))
                .findFirst()
                .orElseThrow();
    }

    private void type(FxRobot robot, String row, String text) {
        robot.interact(() -> {
            TextField input =
                    (TextField) Objects.requireNonNull(scene.lookup(row + " .text-field"));
            input.requestFocus();
            input.selectAll();
        });
        robot.write(text);
    }

    private boolean isRequired(String field) {
        return texts("#field-" + field).contains("*");
    }

    /// All that is written in a row and can be seen.
    private String texts(String row) {
        return seen(() ->
                scene.lookup(row).lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .toList()
                        .toString());
    }

    private String shown() {
        return Objects.requireNonNull(screen.get(ShellNavigator.class).shown().get()).screen().id();
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seen(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }

    private static <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }
}
