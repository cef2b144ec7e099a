package org.phalanx.desktop.imports.columns;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.DetailModel.WordLine;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.choice.Pick;
import org.phalanx.desktop.ui.choice.PickSource;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// One word, in how many rows it stands, and the option that it means.
final class WordCell extends ListCell<WordLine> {
    private final WordList list;
    private final Texts texts;
    private final Label word = Labels.mayShrink(Labels.of("", "body"));
    private final Label rows = Labels.mayShrink(Labels.of("", "small", "ink-muted"));
    private final Pick<String> pick;
    private final HBox row;

    WordCell(ImportWords words, WordList list) {
        this.list = list;
        this.texts = words.language().texts(WordCell.class);
        getStyleClass().add("word-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pick = new Pick<>(PickSource.of(list::options), this::choose);
        pick.setFocusTraversable(false);
        pick.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    list.getSelectionModel().select(getIndex());
                    list.requestFocus();
                });
        VBox text = new VBox(word, rows);
        text.getStyleClass().add("word-text");
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(pick, Priority.ALWAYS);
        row = new HBox(8, text, Icons.of(Feather.ARROW_RIGHT, Icons.ROW), pick);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    void open() {
        pick.open();
    }

    private void choose(String option) {
        WordLine line = getItem();
        if (line != null) {
            list.choose(line, option);
        }
    }

    @Override
    protected void updateItem(@Nullable WordLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        word.setText(line.text());
        rows.setText(texts.get("word.rows", line.rows()));
        pick.show(list.item(line.option()), texts.get("word.choose"));
        pick.unanswered(line.option() == null);
        setAccessibleText(line.text() + " " + pick.getAccessibleText());
        setGraphic(row);
    }
}
