package org.phalanx.desktop.dashboard.edit;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.Charts;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;

/// All charts to choose among, each with its picture and its name.
final class KindPalette extends TilePane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int GAP = 6;

    KindPalette(List<ChartKind> kinds, Charts charts, Consumer<ChartKind> take) {
        super(GAP, GAP);
        getStyleClass().add("kind-palette");
        setPrefColumns(3);
        for (ChartKind kind : kinds) {
            Button button = Labels.mayShrink(new Button());
            button.textProperty().bind(charts.label(kind));
            button.setGraphic(Icons.of(kind.icon(), Icons.BUTTON));
            button.setContentDisplay(ContentDisplay.TOP);
            button.getStyleClass().setAll("button", "kind-button");
            button.setId("kind-" + kind.key());
            var hint = new Tooltip();
            hint.textProperty().bind(charts.hint(kind));
            button.setTooltip(hint);
            button.setUserData(kind);
            button.setOnAction(event -> take.accept(kind));
            getChildren().add(button);
        }
    }

    void mark(ChartKind kind) {
        getChildren()
                .forEach(node ->
                        node.pseudoClassStateChanged(CURRENT, kind.equals(node.getUserData())));
    }
}
