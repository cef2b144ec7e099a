package org.phalanx.desktop.imports;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.phalanx.desktop.imports.model.Step;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// The four steps: those done with a check, the present one in accent; a click leads back.
final class StepBar extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    StepBar(WizardModel wizard, Texts texts) {
        super(12);
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER);
        int number = 1;
        for (Step step : Step.values()) {
            if (number > 1) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            getChildren().add(item(number, step, wizard, texts));
            number++;
        }
    }

    private static Node item(int at, Step step, WizardModel wizard, Texts texts) {
        Label number = Labels.of(String.valueOf(at), "small-strong");
        FontIcon check = Icons.of(Feather.CHECK, Icons.ROW);
        StackPane disc = new StackPane(number, check);
        disc.getStyleClass().add("step-disc");
        Label name = Labels.of(texts.bind("step." + step.name()), "strong", "step-name");
        HBox item = new HBox(8, disc, name);
        item.getStyleClass().add("step-item");
        item.setAlignment(Pos.CENTER_LEFT);
        item.setOnMouseClicked(event -> wizard.to(step));
        wizard.step()
                .subscribe(now -> {
                    boolean done = step.compareTo(now) < 0;
                    item.pseudoClassStateChanged(DONE, done);
                    item.pseudoClassStateChanged(CURRENT, step == now);
                    number.setVisible(!done);
                    check.setVisible(done);
                });
        return item;
    }
}
