package org.phalanx.desktop.imports.columns;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.DetailModel;
import org.phalanx.desktop.imports.model.DetailModel.WordLine;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.kernel.type.Field;
import org.phalanx.sales.imports.plan.EntryEdit;

/// The words of a column with the option that each means; Enter opens the choice.
final class WordList extends ListView<WordLine> {
    private static final double ROW = 44;

    private final WizardModel wizard;
    private final ImportWords words;
    private DetailModel.@Nullable Subject subject;

    WordList(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.words = words;
        setId("import-words");
        setItems(wizard.detail().words());
        getStyleClass().add("word-list");
        setFixedCellSize(ROW);
        setCellFactory(view -> new WordCell(words, this));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void of(DetailModel.Subject of) {
        subject = of;
    }

    /// The options that a word may mean.
    List<PickItem<String>> options() {
        if (subject == null) {
            return List.of();
        }
        Field field = subject.choice().field();
        return field.shape().options().stream().map(option -> words.item(field, option)).toList();
    }

    /// What the option is called; null when nothing is chosen.
    @Nullable PickItem<String> item(@Nullable String option) {
        return option == null || subject == null
                ? null
                : PickItem.of(option, words.option(subject.choice().field(), option));
    }

    void choose(WordLine line, String option) {
        DetailModel.@Nullable Subject of = subject;
        if (of != null) {
            wizard.request().change(of, target -> EntryEdit.word(target, line.text(), option));
            requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            lookupAll(".word-cell").stream()
                    .filter(WordCell.class::isInstance)
                    .map(WordCell.class::cast)
                    .filter(ListCell::isSelected)
                    .findFirst()
                    .ifPresent(WordCell::open);
        }
    }
}
