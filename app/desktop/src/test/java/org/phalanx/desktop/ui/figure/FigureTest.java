package org.phalanx.desktop.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.ui.figure.PathStep.State;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class FigureTest {
    private final List<Integer> chosen = new ArrayList<>();

    @Test
    void pathIsWalkedWithArrowsAndMovesOnEnter() {
        PathBar path = new PathBar(chosen::add);
        path.show(
                List.of(
                        new PathStep("初访", "11 天", State.DONE, false),
                        new PathStep("方案", "第 18 天", State.CURRENT, false),
                        new PathStep("报价", "70%", State.AHEAD, false)));
        assertThat(path.lookedAt().get()).isEqualTo(1);
        assertThat(path.getAccessibleText()).isEqualTo("方案 第 18 天");
        press(path, KeyCode.RIGHT);
        press(path, KeyCode.RIGHT);
        assertThat(path.lookedAt().get()).isEqualTo(2);
        press(path, KeyCode.ENTER);
        assertThat(chosen).containsExactly(2);
    }

    @Test
    void partsOfATotalShareItsWidthByTheirNumber() {
        TotalsBar bar =
                new TotalsBar()
                        .part(
                                "healthy",
                                new SimpleIntegerProperty(3),
                                new SimpleStringProperty("正常"),
                                chosen::add)
                        .part(
                                "stalled",
                                new SimpleIntegerProperty(0),
                                new SimpleStringProperty("停滞"),
                                chosen::add)
                        .part(
                                "late",
                                new SimpleIntegerProperty(1),
                                new SimpleStringProperty("逾期"),
                                chosen::add);
        bar.resize(101, 4);
        bar.layout();
        List<Node> parts = bar.getChildrenUnmodifiable();
        assertThat(parts.get(0).getLayoutBounds().getWidth()).isEqualTo(75);
        assertThat(parts.get(1).isVisible()).isFalse();
        assertThat(parts.get(2).getLayoutX()).isEqualTo(76);
    }

    @Test
    void funnelBandsOpenTheRecordsBehindThem() {
        Funnel funnel = new Funnel(chosen::add);
        funnel.show(
                List.of("阶段", "进入", "往前走了"),
                List.of(
                        new FunnelStage(
                                "线索",
                                "",
                                1284,
                                "1,284",
                                new FunnelStage.Next("37.9%", "上季 36.4%", "", "", "", false)),
                        new FunnelStage("赢单", "", 57, "57", null)));
        List<Node> bands = List.copyOf(funnel.lookupAll(".band"));
        assertThat(bands).hasSize(2);
        press(bands.get(1), KeyCode.ENTER);
        assertThat(chosen).containsExactly(1);
        funnel.resize(600, funnel.prefHeight(-1));
        funnel.layout();
        assertThat(bands.get(0).getLayoutBounds().getWidth()).isEqualTo(310);
        funnel.resize(1200, 400);
        funnel.layout();
        assertThat(bands.get(0).getLayoutBounds().getWidth())
                .as("grows with its place")
                .isEqualTo(310 * 1.6);
        assertThat(bands.get(0).getAccessibleText()).isEqualTo("线索 1,284 37.9%");
    }

    @Test
    void ringIsFullFromTheWholeOn() {
        ProgressRing ring = ProgressRing.large();
        ring.share().set(.64);
        assertThat(ring.getAccessibleText()).isEqualTo("64%");
        ring.share().set(1.08);
        assertThat(ring.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("full"));
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
