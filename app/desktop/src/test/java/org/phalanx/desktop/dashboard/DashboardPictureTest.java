package org.phalanx.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.chart.ChartModule;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class DashboardPictureTest {

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("looks")
    void pagesAreClean(Appearance appearance, boolean chinese, int width, int height) {
        try (OnScreen screen = screen().look(appearance, chinese)) {
            SampleSales.pages(screen.workspace);
            new SampleSales(screen.workspace);
            Scene scene = screen.open(width, height);
            for (Page page : screen.get(Pages.class).of(screen.workspace.me)) {
                screen.go("dashboard", page.id().toString());
                String look = appearance.key() + (chinese ? "-zh-" : "-en-") + width;
                Pictures.save(Pictures.of(scene, 1), "dashboard-" + page.audience() + "-" + look);
                assertThat(PictureCheck.faults(scene)).as(page.audience()).isEmpty();
            }
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true, 1280, 800),
                Arguments.of(Appearance.DARK, false, 1280, 800),
                Arguments.of(Appearance.DARK, true, 1920, 1080),
                Arguments.of(Appearance.LIGHT, false, 1920, 1080));
    }

    @Test
    void emptyDashboardSaysWhatToDo() {
        try (OnScreen screen = screen().look(Appearance.LIGHT, true)) {
            SampleSales.pages(screen.workspace);
            Scene scene = screen.open(1280, 800);
            screen.go("dashboard", null);
            Pictures.save(Pictures.of(scene, 1), "dashboard-empty");
            assertThat(scene.getRoot().lookupAll(".empty-state"))
                    .anyMatch(node -> node.isVisible());
            PictureCheck.assertClean(scene);
        }
    }

    private OnScreen screen() {
        return OnScreen.atOnce(
                folder,
                new Stage(),
                SampleSales.metrics(),
                new ChartModule(),
                new DashboardModule());
    }
}
