package org.phalanx.desktop.imports.check;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// Faults with line, column, value and reason; only those in sight have nodes.
final class FaultTable extends TableView<Fault> {
    private final IntegerProperty rows = new SimpleIntegerProperty();
    private final TableColumn<Fault, String> file;

    FaultTable(ImportWords words, Texts texts) {
        getStyleClass().add("fault-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        file = column(texts, "fault.file", 150, Fault::file);
        TableColumn<Fault, String> line =
                column(texts, "fault.line", 64, fault -> words.count(fault.problem().line()));
        line.getStyleClass().add("number");
        getColumns()
                .setAll(
                        List.of(
                                file,
                                line,
                                column(
                                        texts,
                                        "fault.column",
                                        130,
                                        fault -> fault.problem().column()),
                                column(texts, "fault.value", 150, fault -> fault.problem().value()),
                                column(
                                        texts,
                                        "fault.reason",
                                        300,
                                        fault -> words.say(fault.problem(), fault.type()))));
        getColumns().forEach(column -> column.setReorderable(false));
        file.setVisible(false);
    }

    private static TableColumn<Fault, String> column(
            Texts texts, String key, double width, Function<Fault, String> value) {
        TableColumn<Fault, String> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(of -> new WordsCell());
        return column;
    }

    /// How many different rows have faults.
    ObservableValue<Integer> rows() {
        return rows.asObject();
    }

    void show(List<Fault> faults) {
        getItems().setAll(faults);
        rows.set(
                (int)
                        faults.stream()
                                .map(fault -> fault.file() + " " + fault.problem().line())
                                .distinct()
                                .count());
        file.setVisible(faults.stream().map(Fault::file).distinct().count() > 1);
    }

    /// A text that may be cut, and is then told in full.
    private static final class WordsCell extends TableCell<Fault, String> {

        WordsCell() {
            getStyleClass().add(Labels.MAY_SHRINK);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
