package org.phalanx.desktop.records.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.SampleDeal;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.kernel.value.Money;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The page of a deal under the hands of a person.
@ExtendWith(ApplicationExtension.class)
class RecordsByHandTest {

    @TempDir Path folder;
    private OnScreen screen;
    private SampleDeal sample;
    private Scene scene;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open(FxRobot robot) {
        screen = OnScreen.inBackground(folder, stage, new GuardedDeals());
        sample = new SampleDeal(screen.workspace);
        robot.interact(() -> {
            scene = screen.look(Appearance.LIGHT, true).open(1440, 900);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1440);
            stage.setHeight(900);
            screen.go("record", "opportunity/" + sample.deal);
        });
        await("the page", () -> scene.lookup("#field-next_step") != null);
        await("the path", () -> !scene.getRoot().lookupAll(".path-step").isEmpty());
        await("the history", () -> !scene.getRoot().lookupAll(".entry").isEmpty());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(screen::close);
    }

    @Test
    void aFieldIsEditedByKeyboardAndTakenBack(FxRobot robot) {
        focus(robot, "#field-next_step .field-view");
        robot.type(KeyCode.F2);
        await("an editor", () -> scene.getFocusOwner() instanceof TextField);
        select(robot).write("递交方案 v4").type(KeyCode.ENTER);

        await("written", () -> "递交方案 v4".equals(stored("next_step")));
        await("shown", () -> texts("#field-next_step").contains("递交方案 v4"));
        assertThat(hasFocus("#field-next_step .field-view")).isTrue();

        undo(robot);
        await("taken back", () -> "技术交流：浇注段接口".equals(stored("next_step")));
        await("shown again", () -> texts("#field-next_step").contains("技术交流：浇注段接口"));
    }

    @Test
    void allFieldsAreEditedTogetherAndEscapeLeavesThemAlone(FxRobot robot) {
        focus(robot, "#field-next_step .field-view");
        robot.type(KeyCode.E);
        await("a form", () -> scene.lookup(".full-form") != null);
        robot.write("别的名字").type(KeyCode.ESCAPE);
        await("no form", () -> scene.lookup(".full-form") == null);
        assertThat(stored("name")).isEqualTo("铸造 MES 一期");

        focus(robot, "#field-next_step .field-view");
        robot.type(KeyCode.E);
        await("a form again", () -> scene.lookup(".full-form") != null);
        select(robot).write("铸造 MES 二期");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await("written", () -> "铸造 MES 二期".equals(stored("name")));
        await("no form", () -> scene.lookup(".full-form") == null);
    }

    @Test
    void aRefusedValueStaysInItsEditorAndSaysWhy(FxRobot robot) {
        focus(robot, "#field-next_step .field-view");
        robot.type(KeyCode.ENTER);
        await("an editor", () -> scene.getFocusOwner() instanceof TextField);
        select(robot).write(GuardedDeals.FORBIDDEN).type(KeyCode.ENTER);

        await("the reason", () -> texts("#field-next_step").contains("还没填"));
        await("still open", () -> scene.getFocusOwner() instanceof TextField);
        assertThat(seen(() -> ((TextField) scene.getFocusOwner()).getText()))
                .isEqualTo(GuardedDeals.FORBIDDEN);
        assertThat(stored("next_step")).isEqualTo("技术交流：浇注段接口");
    }

    @Test
    void anUnreadableAmountStaysInItsEditorAndSaysHowToWriteIt(FxRobot robot) {
        focus(robot, "#field-amount .field-view");
        robot.type(KeyCode.F2);
        await("an editor", () -> scene.getFocusOwner() instanceof TextField);
        select(robot).write("120-140").type(KeyCode.ENTER);

        await(
                "the reason",
                () -> texts("#field-amount").stream().anyMatch(t -> t.startsWith("填一个数")));
        assertThat(seen(() -> ((TextField) scene.getFocusOwner()).getText())).isEqualTo("120-140");
    }

    @Test
    void aStageMovesByItselfOnceNothingIsMissing(FxRobot robot) {
        Object before = stored("stage_id");
        focus(robot, ".path-bar");
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);

        await("what is missing", () -> scene.lookup("#fill-contract_no") != null);
        assertThat(texts(".refused")).contains("没有移到「报价」", "还差 2 项，补齐后自动移动");
        assertThat(stored("stage_id")).isEqualTo(before);

        assertThat(picture("record-refused")).isEmpty();
        fill(robot, "contract_no", "HT-7");
        await("one less", () -> texts(".refused").contains("还差 1 项，补齐后自动移动"));
        fill(robot, "code", "D-17");

        await("it moves by itself", () -> !before.equals(stored("stage_id")));
        await("nothing is missing", () -> !scene.lookup(".refused").isVisible());
        await("it is said", () -> texts(".toast").contains("已移到「报价」"));
        undo(robot);
        await("taken back", () -> before.equals(stored("stage_id")));
        assertThat(stored("code")).isEqualTo("D-17");
    }

    @Test
    void aDoubleClickOnThePathMoves(FxRobot robot) {
        Object before = stored("stage_id");
        robot.doubleClickOn(robot.lookup(".path-step").nth(1).<Node>query());

        await("moved", () -> !before.equals(stored("stage_id")));
        await("it is said", () -> texts(".toast").contains("已移到「需求确认」"));
    }

    @Test
    void anOldGestureIsTakenBackWhereNothingWasChangedSince(FxRobot robot) {
        Object stage = stored("stage_id");
        Money budget = new Money(150_000_000L, "CNY");
        sample.write(sample.deal, Map.of("budget", budget));
        await("the new budget", () -> scene.getRoot().lookupAll(".entry").size() >= 6);

        // what follows the database may be drawn anew between finding and pressing, once
        for (int i = 0; i < 3 && !isSoon(() -> !stage.equals(stored("stage_id"))); i++) {
            robot.interact(() -> undoOf("阶段", "客户预算").ifPresent(Node::requestFocus));
            robot.type(KeyCode.SPACE);
        }

        await("the stage is back", () -> !stage.equals(stored("stage_id")));
        assertThat(stored("budget")).isEqualTo(budget);
        await(
                "what stayed is said",
                () -> texts(".toast").stream().anyMatch(text -> text.contains("客户预算 之后又改过，没有动")));
    }

    private List<String> picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return seen(() -> {
            Pictures.save(Pictures.of(scene, 1), name);
            return PictureCheck.faults(scene);
        });
    }

    private void fill(FxRobot robot, String field, String text) {
        focus(robot, "#fill-" + field);
        robot.type(KeyCode.SPACE);
        await("an editor", () -> scene.getFocusOwner() instanceof TextField);
        robot.write(text).type(KeyCode.ENTER);
        await("written", () -> text.equals(stored(field)));
    }

    private static FxRobot select(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        return robot;
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private void focus(FxRobot robot, String selector) {
        robot.interact(() -> scene.lookup(selector).requestFocus());
    }

    private boolean hasFocus(String selector) {
        return seen(() -> Objects.equals(scene.lookup(selector), scene.getFocusOwner()));
    }

    private Optional<Node> undoOf(String... fields) {
        return scene.getRoot().lookupAll(".entry").stream()
                .filter(entry -> labels(entry).containsAll(List.of(fields)))
                .findFirst()
                .map(entry -> entry.lookup(".entry-undo"));
    }

    /// Whether something comes true within a second.
    private static boolean isSoon(Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(1, TimeUnit.SECONDS, isSo);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private @Nullable Object stored(String field) {
        UUID deal = sample.deal;
        return screen.get(RecordReader.class).read("opportunity", deal).orElseThrow().value(field);
    }

    private List<String> texts(String selector) {
        return seen(() -> {
            Node node = scene.lookup(selector);
            return node == null ? List.<String>of() : labels(node);
        });
    }

    private static List<String> labels(Node node) {
        return node.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }

    private void await(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> seen(isSo));
        } catch (TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }
}
