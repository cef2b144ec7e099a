package org.phalanx.desktop.records.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
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

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true, 1280, 800),
                Arguments.of(Appearance.DARK, true, 1920, 1080),
                Arguments.of(Appearance.LIGHT, false, 1920, 1080),
                Arguments.of(Appearance.DARK, false, 1280, 800));
    }
}
