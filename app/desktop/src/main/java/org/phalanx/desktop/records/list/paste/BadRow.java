package org.phalanx.desktop.records.list.paste;

import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Field;
import org.phalanx.sales.imports.paste.Pasted;
import org.phalanx.sales.imports.paste.PastedRow;

/// A row that can't be saved: why, and its cells to be mended.
final class BadRow extends VBox {
    /// More are not drawn at once; they come as the first are mended.
    static final int MOST = 50;

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final int GAP = 6;
    private static final double WIDTH = 150;

    BadRow(PasteModel model, PastedRow row, Pasted pasted, Language language, Refusals refusals) {
        super(GAP);
        getStyleClass().add("bad-row");
        Texts texts = language.texts(BadRow.class);
        Locale locale = language.locale().get();
        String why = String.join("  ", refusals.all(new Outcome.Refused(row.problems())));
        Label reason = Labels.of(texts.get("paste.row", row.line(), why), "small", "ink-danger");
        reason.setWrapText(true);
        FlowPane cells = new FlowPane(GAP, GAP);
        for (int i = 0; i < pasted.columns().size(); i++) {
            Field field = pasted.columns().get(i);
            if (field != null) {
                int at = i;
                TextField cell = new TextField(i < row.cells().size() ? row.cells().get(i) : "");
                cell.setId("paste-cell-" + row.line() + "-" + field.key());
                cell.setPromptText(field.label().in(locale));
                cell.setPrefWidth(WIDTH);
                cell.pseudoClassStateChanged(ERROR, isAt(row, field));
                cell.setOnAction(event -> model.mend(row.line(), at, cell.getText()));
                cell.focusedProperty()
                        .subscribe((before, now) -> {
                            if (!now) {
                                model.mend(row.line(), at, cell.getText());
                            }
                        });
                cells.getChildren().add(cell);
            }
        }
        getChildren().setAll(reason, cells);
    }

    private static boolean isAt(PastedRow row, Field field) {
        return row.problems().stream()
                .map(Refusal::field)
                .filter(Objects::nonNull)
                .anyMatch(field.key()::equals);
    }
}
