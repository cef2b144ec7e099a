package org.phalanx.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.chart.SampleFigures.Case;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ChartPictureTest {
    private static final int WIDTH = 1672;
    private static final double TILE_WIDTH = 400;
    private static final double TILE_HEIGHT = 280;

    @ParameterizedTest
    @MethodSource("looks")
    void everyKindIsClean(Appearance appearance, boolean chinese) {
        ChartBench bench = new ChartBench(appearance, chinese);
        List<Node> tiles =
                Charts.kinds().stream()
                        .map(kind -> tile(bench, kind, sample(kind), kind.key()))
                        .toList();
        assertThat(faults(bench, tiles, "charts-" + look(appearance, chinese))).isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("all")
    void everyKindIsCleanWithWhateverFigures(
            ChartKind kind, Appearance appearance, boolean chinese) {
        ChartBench bench = new ChartBench(appearance, chinese);
        List<Node> tiles =
                Arrays.stream(Case.values()).map(of -> tile(bench, kind, of, of.name())).toList();
        String name = "chart-" + kind.key() + "-" + look(appearance, chinese);
        assertThat(faults(bench, tiles, name)).isEmpty();
    }

    /// As a page would have it.
    private static Case sample(ChartKind kind) {
        return switch (kind) {
            case CALENDAR, SCATTER, LINE -> Case.FIFTY;
            case AREA, PROVINCES, WORLD, RADAR, BAR, LEADERBOARD -> Case.LONG_NAMES;
            case WATERFALL -> Case.NEGATIVE;
            case HEAT_MAP, STACKED_BAR -> Case.HUGE;
            default -> Case.THREE;
        };
    }

    private static Node tile(ChartBench bench, ChartKind kind, Case of, String title) {
        ChartView view = bench.charts.view(kind, mark -> {});
        view.show(new SampleFigures(kind, of, bench.chinese()).content());
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox tile = new VBox(8, Labels.of(title, "heading"), view);
        tile.getStyleClass().add("panel");
        tile.setStyle("-fx-padding: 12;");
        tile.setMinSize(TILE_WIDTH, TILE_HEIGHT);
        tile.setMaxSize(TILE_WIDTH, TILE_HEIGHT);
        tile.setPrefSize(TILE_WIDTH, TILE_HEIGHT);
        return tile;
    }

    private static List<String> faults(ChartBench bench, List<Node> tiles, String name) {
        FlowPane sheet = new FlowPane(12, 12);
        sheet.getChildren().setAll(tiles);
        sheet.setStyle("-fx-padding: 12; -fx-background-color: -ph-canvas;");
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        int rows = (tiles.size() + 3) / 4;
        Scene scene = new Scene(sheet, WIDTH, rows * (TILE_HEIGHT + 12) + 12);
        bench.theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Pictures.save(Pictures.of(scene, 1), name);
        List<String> faults = PictureCheck.faults(scene);
        stage.hide();
        return faults;
    }

    private static String look(Appearance appearance, boolean chinese) {
        return appearance.key() + (chinese ? "-zh" : "-en");
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true), Arguments.of(Appearance.DARK, false));
    }

    static Stream<Arguments> all() {
        return Charts.kinds().stream()
                .flatMap(kind ->
                        Stream.of(
                                Arguments.of(kind, Appearance.LIGHT, true),
                                Arguments.of(kind, Appearance.DARK, false)));
    }
}
