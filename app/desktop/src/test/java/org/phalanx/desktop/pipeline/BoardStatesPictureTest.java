package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The board while something happens on it looks as clean as at rest.
@ExtendWith(ApplicationExtension.class)
class BoardStatesPictureTest {

    private static final String DEAL = "洁净车间批记录";

    @TempDir Path folder;
    private final List<String> faults = new ArrayList<>();
    private Stage stage;
    private Scene scene;
    private String look = "";

    @Start
    void start(Stage first) {
        stage = first;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, true, 1280, 800",
        "DARK, false, 1280, 800",
        "LIGHT, true, 1440, 900",
        "DARK, false, 1920, 1080"
    })
    void everyStateIsClean(
            Appearance appearance, boolean chinese, int width, int height, FxRobot robot) {
        look = "%s-%s-%d".formatted(appearance.key(), chinese ? "zh" : "en", width);
        try (var board = new BoardStage(folder.resolve("w"))) {
            board.fill();
            scene =
                    WaitForAsyncUtils.waitForAsyncFx(
                            20_000,
                            () -> {
                                board.get(Theme.class).appearance().set(appearance);
                                board.get(Language.class)
                                        .locale()
                                        .set(chinese ? Language.CHINESE : Language.ENGLISH);
                                return board.open(stage, width, height);
                            });
            walk(new BoardHand(robot, scene, board.workspace), robot);
        }
        assertThat(faults).isEmpty();
    }

    private void walk(BoardHand hand, FxRobot robot) {
        hand.take(DEAL);
        hand.carry(hand.card("包装线视觉质检"));
        hand.await("a warning", () -> hand.textsIn(".card-slot").getLast().contains("2"));
        picture("carried", hand);
        hand.drop();
        hand.await("what is missing", () -> robot.lookup("#fill-budget").tryQuery().isPresent());
        hand.await("back", () -> hand.deals(2).contains(DEAL));
        picture("refused", hand);
        robot.clickOn("#fill-budget").write("abc").type(KeyCode.ENTER);
        picture("refused-wrong", hand);
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        robot.clickOn(hand.card("电芯车间数据采集")).type(KeyCode.M);
        robot.type(KeyCode.F);
        picture("keys-on-won", hand);
        robot.type(KeyCode.G, KeyCode.ENTER);
        hand.await("a form", () -> robot.lookup(".closing-form").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        hand.await("asked", () -> hand.textsIn(".closing-form").size() > 8);
        picture("closing", hand);
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        hand.await("no form", () -> robot.lookup(".closing-form").tryQuery().isEmpty());
        robot.clickOn(hand.card("电芯车间数据采集")).type(KeyCode.SPACE);
        hand.await("a peek", () -> robot.lookup(".deal-peek").tryQuery().isPresent());
        picture("peek", hand);
    }

    private void picture(String state, BoardHand hand) {
        WaitForAsyncUtils.waitForFxEvents();
        hand.seen(() -> {
            Pictures.save(Pictures.of(scene, 1), "board-" + state + "-" + look);
            PictureCheck.faults(scene).stream()
                    .filter(fault -> !isMeant(state, fault))
                    .forEach(fault -> faults.add(state + ": " + fault));
            return true;
        });
    }

    /// What lies behind a dialog or an overlaid pane is dimmed or covered, an input with an error
    /// shows its error, and while a card is carried its place shows where it would go.
    private boolean isMeant(String state, String fault) {
        boolean covered = scene.getWidth() < 1440 && !state.equals("carried");
        return switch (covered ? "closing" : state) {
            case "closing" -> fault.startsWith("faint") || fault.startsWith("focus");
            case "carried", "keys-on-won", "refused-wrong" -> fault.startsWith("focus");
            default -> false;
        };
    }
}
