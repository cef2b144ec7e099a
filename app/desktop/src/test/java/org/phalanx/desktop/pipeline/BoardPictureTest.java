package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BoardPictureTest {

    @TempDir Path folder;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void boardIsClean(Appearance appearance, boolean chinese, int width, int height, FxRobot robot)
            throws Exception {
        try (var board = new BoardStage(folder.resolve("w"))) {
            board.fill();
            Scene scene =
                    WaitForAsyncUtils.asyncFx(
                                    () -> {
                                        board.get(Theme.class).appearance().set(appearance);
                                        board.get(Language.class)
                                                .locale()
                                                .set(chinese ? Language.CHINESE : Language.ENGLISH);
                                        return board.open(stage, width, height);
                                    })
                            .get();
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> robot.lookup(".deal-card").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            List<String> faults =
                    WaitForAsyncUtils.asyncFx(
                                    () -> {
                                        Pictures.save(
                                                Pictures.of(scene, 1),
                                                "board-%s-%s-%d"
                                                        .formatted(
                                                                appearance.key(),
                                                                chinese ? "zh" : "en",
                                                                width));
                                        return PictureCheck.faults(scene);
                                    })
                            .get();
            assertThat(faults).isEmpty();
            assertThat(robot.lookup(".closed-column").tryQuery().isPresent())
                    .as("won and lost are columns where there is room")
                    .isEqualTo(width >= 1920);
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true, 1280, 800),
                Arguments.of(Appearance.DARK, true, 1280, 800),
                Arguments.of(Appearance.LIGHT, false, 1280, 800),
                Arguments.of(Appearance.DARK, false, 1280, 800),
                Arguments.of(Appearance.LIGHT, true, 1440, 900),
                Arguments.of(Appearance.LIGHT, true, 1920, 1080),
                Arguments.of(Appearance.DARK, false, 1920, 1080));
    }
}
