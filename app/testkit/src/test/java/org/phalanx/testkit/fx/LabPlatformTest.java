package org.phalanx.testkit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The headless screen does what a real one does where the toolkit's own does not.
@ExtendWith(ApplicationExtension.class)
class LabPlatformTest {
    private ListView<String> open;
    private ListView<String> won;
    private final List<String> events = new ArrayList<>();

    @Start
    void start(Stage stage) {
        open = new ListView<>();
        won = new ListView<>();
        open.setCellFactory(list -> new Card());
        open.getItems().addAll("海星科技", "GTX Pro", "远山");
        open.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        won.setId("won");
        won.setOnDragOver(event -> event.acceptTransferModes(TransferMode.MOVE));
        won.setOnDragDropped(this::drop);
        open.setOnDragDone(event -> events.add("done " + event.getTransferMode()));
        open.addEventFilter(
                MouseEvent.MOUSE_DRAGGED,
                event -> events.add("dragged primary=" + event.isPrimaryButtonDown()));
        open.addEventFilter(
                ScrollEvent.SCROLL,
                event -> events.add("scroll " + at(event) + " ctrl=" + event.isControlDown()));
        var split = new SplitPane(open, won);
        split.setOrientation(Orientation.HORIZONTAL);
        stage.setScene(new Scene(split, 1500, 900));
        stage.setX(200);
        stage.setY(50);
        stage.show();
    }

    private static int at(ScrollEvent event) {
        return (int) event.getY();
    }

    private void drop(DragEvent event) {
        String card = event.getDragboard().getString();
        won.getItems().add(card);
        open.getItems().remove(card);
        event.setDropCompleted(true);
    }

    @Test
    void dragsCardFromListToList(FxRobot robot) {
        robot.drag("海星科技").dropTo("#won");

        assertThat(won.getItems()).containsExactly("海星科技");
        assertThat(open.getItems()).containsExactly("GTX Pro", "远山");
        assertThat(events).startsWith("dragged primary=true").endsWith("done MOVE");
    }

    @Test
    void clicksAndDragsAgainAfterDrag(FxRobot robot) {
        robot.drag("海星科技").dropTo("#won");
        robot.clickOn("远山");
        assertThat(open.getSelectionModel().getSelectedItems()).containsExactly("远山");

        robot.drag("GTX Pro").dropTo("#won");
        assertThat(won.getItems()).containsExactly("海星科技", "GTX Pro");
    }

    @Test
    void escapeEndsDragWithoutDrop(FxRobot robot) {
        robot.drag("海星科技").moveTo("#won").push(KeyCode.ESCAPE).drop();

        assertThat(won.getItems()).isEmpty();
        assertThat(open.getItems()).hasSize(3);
        assertThat(events).endsWith("done null");
    }

    @Test
    void dropBesideTheWindowDoesNothing(FxRobot robot) {
        robot.drag("海星科技").moveTo(1900, 1070).drop();

        assertThat(open.getItems()).hasSize(3);
        assertThat(events).endsWith("done null");
    }

    @Test
    void controlClickSelectsSeveral(FxRobot robot) {
        robot.clickOn("海星科技").press(KeyCode.CONTROL).clickOn("远山").release(KeyCode.CONTROL);

        assertThat(open.getSelectionModel().getSelectedItems()).containsExactly("海星科技", "远山");
    }

    @Test
    void keysThatAreNamedByTheirCharacterMatch(FxRobot robot) {
        robot.interact(() ->
                open.getScene()
                        .getAccelerators()
                        .put(KeyCombination.valueOf("Shortcut+;"), () -> events.add("semicolon")));
        robot.clickOn("远山").press(KeyCode.CONTROL, KeyCode.SEMICOLON);
        robot.release(KeyCode.SEMICOLON, KeyCode.CONTROL);

        assertThat(events).containsExactly("semicolon");
    }

    @Test
    void scrollsAtTheMouse(FxRobot robot) {
        Node card = robot.lookup("海星科技").query();
        robot.moveTo(card).press(KeyCode.CONTROL).scroll(1).release(KeyCode.CONTROL);

        Point2D middle =
                new Point2D(
                        card.getLayoutBounds().getCenterX(), card.getLayoutBounds().getCenterY());
        assertThat(events)
                .containsExactly(
                        "scroll "
                                + (int) open.sceneToLocal(card.localToScene(middle)).getY()
                                + " ctrl=true");
    }

    @Test
    void hasTheScreenThatWasAskedFor() {
        assertThat(Screen.getPrimary().getBounds().getWidth()).isEqualTo(1920);
        assertThat(Screen.getPrimary().getBounds().getHeight()).isEqualTo(1080);
    }

    @Test
    void windowMayReachOverTheEdge(FxRobot robot) {
        Stage stage = (Stage) open.getScene().getWindow();
        robot.interact(() -> {
            stage.setX(1000);
            stage.setY(600);
        });
        robot.clickOn("GTX Pro");

        assertThat(open.getSelectionModel().getSelectedItem()).isEqualTo("GTX Pro");
    }

    private static final class Card extends ListCell<String> {
        Card() {
            setOnDragDetected(event -> {
                var content = new ClipboardContent();
                content.putString(getItem());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            });
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }
}
