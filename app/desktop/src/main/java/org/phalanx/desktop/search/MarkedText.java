package org.phalanx.desktop.search;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.store.search.found.Hit;

/// A text in which what was looked for stands out. Its end may be cut where room is short.
final class MarkedText extends HBox {

    MarkedText(String text, List<Hit.Mark> marks, String... styles) {
        getStyleClass().add("marked-text");
        setAlignment(Pos.CENTER_LEFT);
        int at = 0;
        for (Hit.Mark mark : ordered(marks)) {
            if (mark.from() >= at && mark.to() <= text.length()) {
                add(text.substring(at, mark.from()), styles);
                add(text.substring(mark.from(), mark.to()), styles).getStyleClass().add("marked");
                at = mark.to();
            }
        }
        add(text.substring(at), styles);
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof Label last) {
            Labels.mayShrink(last);
        }
    }

    private static List<Hit.Mark> ordered(List<Hit.Mark> marks) {
        return marks.stream().sorted(Comparator.comparingInt(Hit.Mark::from)).toList();
    }

    private Label add(String text, String... styles) {
        Label label = Labels.of(text, styles);
        if (!text.isEmpty()) {
            getChildren().add(label);
        }
        return label;
    }
}
