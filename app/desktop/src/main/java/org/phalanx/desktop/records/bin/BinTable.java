package org.phalanx.desktop.records.bin;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The rows of the bin: what, of which type, when and by whom.
final class BinTable extends TableView<BinRow> {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final Consumer<BinRow> open;

    BinTable(BinList list, Language language, Formats formats, Consumer<BinRow> open) {
        this.open = open;
        Texts texts = language.texts(BinTable.class);
        getStyleClass().addAll("record-table", "bin-table");
        setItems(list.rows());
        setPlaceholder(new Region());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<BinRow, BinRow> name = column(texts, "bin.name", BinRow::title, 360);
        name.getStyleClass().add("name");
        TableColumn<BinRow, BinRow> type =
                column(
                        texts,
                        "bin.type",
                        row -> row.type().wording().name().in(language.locale().get()),
                        140);
        type.setCellFactory(of -> new TypeCell(language));
        getColumns()
                .setAll(
                        List.of(
                                name,
                                type,
                                column(
                                        texts,
                                        "bin.at",
                                        row -> formats.days().moment(row.at()),
                                        160),
                                column(texts, "bin.by", BinRow::by, 160)));
        setRowFactory(table -> row());
        language.locale().subscribe(locale -> refresh());
        list.rows().addListener((ListChangeListener<BinRow>) change -> keepFocus());
        list.read().subscribe(read -> keepFocus());
    }

    /// What was restored leaves the focus to its neighbour.
    private void keepFocus() {
        pseudoClassStateChanged(BARE, getItems().isEmpty());
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            int at = Math.clamp(getFocusModel().getFocusedIndex(), 0, getItems().size() - 1);
            getSelectionModel().clearAndSelect(at);
        }
    }

    private TableRow<BinRow> row() {
        TableRow<BinRow> row = new TableRow<>();
        row.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    BinRow shown = row.getItem();
                    if (shown != null
                            && event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2) {
                        open.accept(shown);
                    }
                });
        return row;
    }

    private static TableColumn<BinRow, BinRow> column(
            Texts texts, String key, Function<BinRow, String> words, double width) {
        TableColumn<BinRow, BinRow> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(of -> new WordsCell(words));
        return column;
    }

    private static final class WordsCell extends TableCell<BinRow, BinRow> {
        private final Function<BinRow, String> words;

        WordsCell(Function<BinRow, String> words) {
            this.words = words;
            Labels.mayShrink(this);
        }

        @Override
        protected void updateItem(@Nullable BinRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : words.apply(row));
        }
    }

    private static final class TypeCell extends TableCell<BinRow, BinRow> {
        private final Language language;

        TypeCell(Language language) {
            this.language = language;
            Labels.mayShrink(this);
        }

        @Override
        protected void updateItem(@Nullable BinRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(row.type().wording().name().in(language.locale().get()));
            setGraphic(Icons.of(TypeIcon.of(row.type()), Icons.ROW));
        }
    }
}
