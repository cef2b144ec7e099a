package org.phalanx.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.phalanx.desktop.chart.SampleFigures.Case;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ChartViewTest {
    private final ChartBench bench = new ChartBench(Appearance.LIGHT, true);
    private final List<Mark> opened = new ArrayList<>();

    @Test
    void clickOnABarAnswersItsCategory() {
        Scene scene = scene(ChartKind.BAR, bars(3));
        click(marks(scene).get(1));
        assertThat(opened).containsExactly(Mark.of("c1"));
    }

    @Test
    void arrowsGoFromMarkToMarkAndEnterOpens() {
        Scene scene = scene(ChartKind.BAR, bars(3));
        marks(scene).getFirst().requestFocus();
        press(scene, KeyCode.DOWN);
        press(scene, KeyCode.ENTER);
        press(scene, KeyCode.END);
        press(scene, KeyCode.SPACE);
        assertThat(opened).containsExactly(Mark.of("c1"), Mark.of("c2"));
    }

    @Test
    void everyMarkSaysWhatItStandsFor() {
        Scene scene = scene(ChartKind.BAR, bars(3));
        assertThat(marks(scene).get(2).getAccessibleText()).isEqualTo("C2 3");
    }

    @Test
    void crossedCellAnswersBothKeys() {
        Scene scene = scene(ChartKind.HEAT_MAP, crossed());
        click(marks(scene).getLast());
        assertThat(opened).containsExactly(Mark.of("c1", "s1"));
    }

    @Test
    void othersAnswerAllTheirKeys() {
        Scene scene = scene(ChartKind.PIE, bars(20));
        Node others = marks(scene).getLast();
        others.requestFocus();
        press(scene, KeyCode.ENTER);
        assertThat(opened.getFirst().categories()).hasSize(14).contains("c0").doesNotContain("c19");
    }

    @Test
    void focusStaysWithItsMarkWhenFiguresChange() {
        Scene scene = scene(ChartKind.BAR, bars(3));
        marks(scene).getFirst().requestFocus();
        press(scene, KeyCode.DOWN);
        ((ChartView) scene.getRoot()).show(bars(4));
        press(scene, KeyCode.ENTER);
        assertThat(opened).containsExactly(Mark.of("c1"));
    }

    @Test
    void tableTwinShowsTheSameFigures() {
        Scene scene = scene(ChartKind.DONUT, bars(3));
        marks(scene).getFirst().requestFocus();
        twin(scene);
        TableView<?> table = (TableView<?>) scene.getRoot().lookup(".table-view");
        assertThat(table.getItems()).hasSize(4);
        twin(scene);
        assertThat(scene.getRoot().lookup(".table-view")).isNull();
    }

    @Test
    void sentenceFollowsTheLanguage() {
        Scene scene = scene(ChartKind.BAR, bars(3));
        assertThat(reading(scene)).isEqualTo("C2 最多，3，占 50%");
        bench.language.locale().set(Language.ENGLISH);
        assertThat(reading(scene)).isEqualTo("C2 has most, 3, which is 50% of all");
    }

    @Test
    void refusesContentOfAnotherSort() {
        ChartView view = bench.charts.view(ChartKind.BAR, opened::add);
        assertThatThrownBy(() -> view.show(new ChartText("words")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PIVOT", "SCATTER"})
    void fiveThousandValuesAreDrawnAtOnce(ChartKind kind) {
        isDrawnAtOnce(kind);
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void fiveThousandValuesOfAnyKindAreDrawnAtOnce(ChartKind kind) {
        isDrawnAtOnce(kind);
    }

    /// It takes a few hundredths; computers that build are busy, though.
    private void isDrawnAtOnce(ChartKind kind) {
        ChartContent content = new SampleFigures(kind, Case.FIVE_THOUSAND, true).content();
        scene(kind, new SampleFigures(kind, Case.THREE, true).content());
        long begin = System.nanoTime();
        scene(kind, content);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    private Scene scene(ChartKind kind, ChartContent content) {
        ChartView view = bench.charts.view(kind, opened::add);
        view.show(content);
        Scene scene = new Scene(view, 420, 280);
        bench.theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
        return scene;
    }

    private static ChartData bars(int n) {
        return ChartData.of(
                Measure.count("n"),
                "places",
                IntStream.range(0, n).mapToObj(i -> Category.of("c" + i, "C" + i)).toList(),
                Series.of(
                        "s",
                        "S",
                        IntStream.range(0, n).mapToObj(i -> BigDecimal.valueOf(i + 1L)).toList()));
    }

    private static ChartData crossed() {
        List<BigDecimal> values = List.of(BigDecimal.ONE, BigDecimal.TWO);
        return ChartData.crossed(
                Measure.count("n"),
                List.of("a", "b"),
                List.of(Category.of("c0", "C0"), Category.of("c1", "C1")),
                List.of(Series.of("s0", "S0", values), Series.of("s1", "S1", values)));
    }

    private static List<Node> marks(Scene scene) {
        return scene.getRoot().lookupAll(".figure-mark").stream()
                .filter(node -> node.getAccessibleText() != null)
                .toList();
    }

    private static String reading(Scene scene) {
        return ((Label) Objects.requireNonNull(scene.getRoot().lookup(".chart-reading"))).getText();
    }

    private static void click(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private static void press(Scene scene, KeyCode code) {
        Event.fireEvent(Objects.requireNonNull(scene.getFocusOwner()), key(code, false));
    }

    private static void twin(Scene scene) {
        Event.fireEvent(Objects.requireNonNull(scene.getFocusOwner()), key(KeyCode.T, true));
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
