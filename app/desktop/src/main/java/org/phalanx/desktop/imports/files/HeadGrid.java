package org.phalanx.desktop.imports.files;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.source.SourceRow;

/// The first rows of a table as they are read, so that a wrong encoding or separator is seen.
final class HeadGrid extends GridPane {
    private static final int MOST_COLUMNS = 7;
    private static final String MORE = "\u2026";

    HeadGrid(ChosenTable table) {
        getStyleClass().add("head-grid");
        List<String> headers = table.table().columns();
        int columns = Math.min(MOST_COLUMNS, headers.size());
        for (int i = 0; i < columns; i++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
            boolean cut = i == columns - 1 && headers.size() > columns;
            add(cell(cut ? headers.get(i) + " " + MORE : headers.get(i), "head-name"), i, 0);
            for (int row = 0; row < table.head().size(); row++) {
                SourceRow one = table.head().get(row);
                add(cell(one.cell(i).replaceAll("\\s+", " "), "ink-2"), i, row + 1);
            }
        }
    }

    private static Label cell(String text, String style) {
        Label label = Labels.mayShrink(Labels.of(text, "small", style, "head-cell"));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
