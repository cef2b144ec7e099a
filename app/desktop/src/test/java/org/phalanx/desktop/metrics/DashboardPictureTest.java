package org.phalanx.desktop.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
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
class DashboardPictureTest {

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("looks")
    void dashboardIsClean(Appearance appearance, boolean chinese, int width, int height) {
        try (OnScreen screen = screen().look(appearance, chinese)) {
            new SampleSales(screen.workspace);
            Scene scene = screen.open(width, height);
            screen.go("dashboard", null);
            String look = appearance.key() + (chinese ? "-zh-" : "-en-") + width;
            Pictures.save(Pictures.of(scene, 1), "dashboard-" + look);
            List<String> faults = PictureCheck.faults(scene);
            assertThat(faults).isEmpty();
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(new int[] {1280, 800}, new int[] {1920, 1080})
                .flatMap(size ->
                        Stream.of(Appearance.values())
                                .flatMap(look ->
                                        Stream.of(true, false)
                                                .map(zh ->
                                                        Arguments.of(look, zh, size[0], size[1]))));
    }

    @Test
    void emptyDashboardSaysWhatToDo() {
        try (OnScreen screen = screen().look(Appearance.LIGHT, true)) {
            Scene scene = screen.open(1280, 800);
            screen.go("dashboard", null);
            Pictures.save(Pictures.of(scene, 1), "dashboard-empty");
            assertThat(scene.getRoot().lookupAll(".empty-state")).hasSize(1);
            PictureCheck.assertClean(scene);
        }
    }

    private OnScreen screen() {
        return OnScreen.atOnce(folder, new Stage(), SampleSales.metrics(), new DashboardModule());
    }
}
