package org.phalanx.desktop.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FieldRowTest {
    private FieldRow budget;
    private FieldRow title;
    private Label shown;

    @Start
    void open(Stage stage) {
        shown = new Label("120");
        budget =
                new FieldRow(new SimpleStringProperty("客户预算"))
                        .value(shown)
                        .editable(NumberEditor::new);
        title =
                new FieldRow(new SimpleStringProperty("职务"))
                        .value(new Label("院长"))
                        .editable(NumberEditor::new);
        Scene scene = new Scene(new VBox(budget, title), 400, 200);
        new Theme(new Fonts(), Set.of()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clickOpensAndEnterSaves(FxRobot robot) {
        robot.clickOn("120").write("140").type(KeyCode.ENTER);
        assertThat(budget.editing().get()).isFalse();
        assertThat(shown.getText()).isEqualTo("140");
        assertThat(budget.lookup(".field-view").isFocused()).isTrue();
    }

    @Test
    void escapeKeepsTheOldValue(FxRobot robot) {
        robot.clickOn("120").write("140").type(KeyCode.ESCAPE);
        assertThat(budget.editing().get()).isFalse();
        assertThat(shown.getText()).isEqualTo("120");
    }

    @Test
    void refusedValueStaysInTheEditorWithTheWayToMendIt(FxRobot robot) {
        robot.clickOn("120").write("12x").type(KeyCode.ENTER);
        assertThat(budget.editing().get()).isTrue();
        Node input = budget.lookup(".text-field");
        assertThat(((TextField) input).getText()).isEqualTo("12x");
        assertThat(input.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("error"));
        assertThat(((Label) budget.lookup(".remark")).getText()).isEqualTo("填一个数");
    }

    @Test
    void tabSavesAndGoesOnToTheNextField(FxRobot robot) {
        robot.clickOn("120").write("140").type(KeyCode.TAB);
        assertThat(shown.getText()).isEqualTo("140");
        assertThat(title.lookup(".field-view").isFocused()).isTrue();
        robot.type(KeyCode.F2);
        assertThat(title.editing().get()).isTrue();
    }

    private final class NumberEditor implements FieldEditor {
        private final TextField input = new TextField(shown.getText());

        @Override
        public Node node() {
            return input;
        }

        @Override
        public void focus() {
            input.requestFocus();
            input.selectAll();
        }

        @Override
        public boolean save() {
            boolean number = input.getText().chars().allMatch(Character::isDigit);
            if (number) {
                shown.setText(input.getText());
            } else {
                budget.error("填一个数");
            }
            return number;
        }
    }
}
