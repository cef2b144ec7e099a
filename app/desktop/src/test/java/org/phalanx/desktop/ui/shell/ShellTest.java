package org.phalanx.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShellTest {
    private final SampleShell sample = new SampleShell();
    private Injector injector;
    private Scene scene;

    @Start
    void open(Stage stage) {
        injector = sample.injector();
        injector.getInstance(Theme.class).reduceMotion().set(true);
        injector.getInstance(Window.class).open(stage, 1280, 800);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        scene = stage.getScene();
        injector.getInstance(Navigator.class).open("today");
    }

    @Test
    void digitsOpenScreensAndArrowsGoBack(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        assertThat(sample.today.events()).containsExactly("made", "activate null", "deactivate");
        assertThat(sample.board.events()).containsExactly("made", "activate null");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(sample.today.events()).endsWith("deactivate", "activate null");
    }

    @Test
    void recordsOpenWithTheirId(FxRobot robot) {
        Navigator navigator = injector.getInstance(Navigator.class);
        robot.interact(() -> navigator.open("record", "7"));
        robot.interact(() -> navigator.open("record", "8"));
        robot.interact(navigator::back);
        assertThat(sample.deal.events())
                .containsExactly(
                        "made",
                        "activate 7",
                        "deactivate",
                        "activate 8",
                        "deactivate",
                        "activate 7");
        assertThatThrownBy(() -> navigator.open("nowhere")).hasMessageContaining("nowhere");
    }

    @Test
    void railMarksWhatTheRecordInSightBelongsTo(FxRobot robot) {
        Navigator navigator = injector.getInstance(Navigator.class);
        assertThat(marked()).containsExactly("今日");
        robot.interact(() -> navigator.open("record", "deal/7"));
        assertThat(marked()).containsExactly("商机");
        robot.interact(() -> navigator.open("record", "product/7"));
        assertThat(marked()).isEmpty();
        robot.interact(() -> navigator.open("tasks"));
        assertThat(marked()).containsExactly("任务");
    }

    private List<String> marked() {
        return scene.getRoot().lookupAll(".rail-item:current").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void lettersRestWhileSomebodyTypes(FxRobot robot) {
        robot.clickOn(".screen-head").type(KeyCode.M);
        assertThat(sample.today.events()).contains("moved");
        robot.clickOn(".text-field").type(KeyCode.M);
        assertThat(sample.today.events().stream().filter("moved"::equals)).hasSize(1);
    }

    @Test
    void keyMapOpensInADialogThatEscCloses(FxRobot robot) {
        robot.clickOn(".text-field").type(KeyCode.F1);
        assertThat(scene.getRoot().lookup(".key-map")).isNotNull();
        assertThat(isWithin(scene.getFocusOwner(), scene.getRoot().lookup(".dialog"))).isTrue();
        robot.type(KeyCode.TAB, 3);
        assertThat(isWithin(scene.getFocusOwner(), scene.getRoot().lookup(".dialog"))).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(injector.getInstance(Dialogs.class).content().get()).isNull();
        assertThat(scene.getFocusOwner()).isEqualTo(scene.getRoot().lookup(".text-field"));
    }

    @Test
    void aKeyIsFoundByWhatItDoesAndChanged(FxRobot robot) {
        robot.clickOn(".screen-head").type(KeyCode.F1);
        robot.clickOn(".key-map .text-field").write("F6", 0);
        assertThat(scene.getRoot().lookupAll(".key-map .key-capture")).hasSize(1);

        robot.clickOn(".key-map .key-capture").type(KeyCode.F7);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> scene.getRoot().lookup(".text-field").requestFocus());
        robot.type(KeyCode.F6);
        assertThat(isWithin(scene.getFocusOwner(), scene.getRoot().lookup(".rail"))).isFalse();
        robot.type(KeyCode.F7);
        assertThat(isWithin(scene.getFocusOwner(), scene.getRoot().lookup(".rail"))).isTrue();
    }

    @Test
    void f6WalksTheAreas(FxRobot robot) {
        robot.interact(() -> scene.getRoot().lookup(".text-field").requestFocus());
        robot.type(KeyCode.F6);
        assertThat(isWithin(scene.getFocusOwner(), scene.getRoot().lookup(".rail"))).isTrue();
        robot.type(KeyCode.F6);
        assertThat(isWithin(scene.getFocusOwner(), scene.getRoot().lookup(".top-bar"))).isTrue();
        robot.type(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.getRoot().lookup(".text-field"));
    }

    @Test
    void sidePaneLiesOverNarrowWindowsAndBesideTheScreenInWideOnes(FxRobot robot) {
        SidePane pane = injector.getInstance(SidePane.class);
        robot.interact(() -> pane.show(Labels.of("教练")));
        robot.interact(() -> scene.getRoot().layout());
        assertThat(scene.getRoot().lookup(".side-pane").getStyleClass()).contains("overlay");
        robot.interact(() -> scene.getWindow().setWidth(1500));
        assertThat(scene.getRoot().lookup(".side-pane").getStyleClass()).doesNotContain("overlay");
        robot.interact(() -> injector.getInstance(Navigator.class).open("tasks"));
        assertThat(pane.content().get()).isNull();
    }

    @Test
    void toastTakesTheActionBack(FxRobot robot) {
        List<String> undone = new ArrayList<>();
        Toasts toasts = injector.getInstance(Toasts.class);
        robot.interact(
                () -> toasts.show(new Toast(Feather.CHECK, "已移到「报价」", () -> undone.add("undone"))));
        robot.clickOn("撤销");
        assertThat(undone).containsExactly("undone");
        assertThat(toasts.current().get()).isNull();
    }

    private static boolean isWithin(Node node, Node area) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(area)) {
                return true;
            }
        }
        return false;
    }
}
