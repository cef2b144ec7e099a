package org.phalanx.desktop.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.control.Menus;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PopupThemeTest {
    private static final Color RAISED = Color.web("#1D222B");

    private MenuButton menu;
    private ComboBox<String> choice;

    @Start
    void open(Stage stage) {
        menu =
                Menus.ghost(
                        new SimpleStringProperty("本季重点"),
                        Menus.item(new SimpleStringProperty("全部"), Feather.LIST, () -> {}),
                        Menus.item(new SimpleStringProperty("我的"), null, () -> {}));
        choice = new ComboBox<>();
        choice.getItems().addAll("客户转介绍", "线上推广", "其他");
        choice.setValue("线上推广");
        Scene scene = new Scene(new VBox(20, menu, choice), 300, 200);
        Theme theme = new Theme(new Fonts(), Set.of());
        theme.appearance().set(Appearance.DARK);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void menusTakeOverTheStylesOfTheirWindow(FxRobot robot) {
        robot.interact(menu::show);
        Window popup =
                robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> Pictures.save(Pictures.of(popup.getScene(), 2), "menu-dark"));
        assertThat(popup.getScene().getRoot().lookupAll(".context-menu"))
                .anySatisfy(node -> assertThat(ground(node)).isEqualTo(RAISED));
    }

    @Test
    void choicesTakeOverTheStylesOfTheirWindow(FxRobot robot) {
        robot.interact(choice::show);
        Node list = robot.lookup(".combo-box-popup .list-view").query();
        robot.interact(() -> Pictures.save(Pictures.of(list.getScene(), 2), "choice-dark"));
        assertThat(ground(list)).isEqualTo(RAISED);
    }

    private static Color ground(Node node) {
        Background background = ((Region) node).getBackground();
        return background == null
                ? Color.TRANSPARENT
                : (Color) background.getFills().getFirst().getFill();
    }
}
