package org.phalanx.desktop.imports.columns;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.phalanx.desktop.imports.model.ColumnLine;
import org.phalanx.desktop.imports.model.FieldChoice;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.choice.Pick;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.desktop.ui.choice.PickSource;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// One column: header, samples, the field that it fills, what a rehearsal says about it.
final class ColumnCell extends ListCell<ColumnLine> {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final Label header = Labels.mayShrink(Labels.of("", "strong"));
    private final Label samples = Labels.mayShrink(Labels.of("", "body", "ink-2"));
    private final FontIcon arrow = Icons.of(Feather.ARROW_RIGHT, Icons.ROW);
    private final Pick<Choice> pick;
    private final CheckLabel check;
    private final HBox row;

    /// What somebody may choose for a column; without a field it isn't imported.
    private record Choice(@Nullable FieldChoice field) {}

    /// @param taken gives the focus back to the list after a choice
    ColumnCell(WizardModel wizard, ImportWords words, Runnable taken) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(ColumnCell.class);
        this.check = new CheckLabel(words);
        getStyleClass().add("column-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pick =
                new Pick<>(
                        PickSource.of(this::items),
                        choice -> {
                            take(choice);
                            taken.run();
                        });
        pick.setFocusTraversable(false);
        pick.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> select());
        HBox file = box("column-file", header);
        HBox middle = box("column-samples", samples, arrow);
        HBox.setHgrow(samples, Priority.ALWAYS);
        samples.setMaxWidth(Double.MAX_VALUE);
        HBox field = box("column-field", pick);
        HBox.setHgrow(pick, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        row = new HBox(file, middle, field, box("column-check", check));
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static HBox box(String place, Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(place);
        return box;
    }

    void open() {
        pick.open();
    }

    private void select() {
        getListView().getSelectionModel().select(getIndex());
        getListView().requestFocus();
    }

    private void take(Choice choice) {
        ColumnLine line = getItem();
        if (line != null) {
            wizard.request().fill(line, choice.field());
        }
    }

    private List<PickItem<Choice>> items() {
        var items = new ArrayList<PickItem<Choice>>();
        items.add(leaveOut());
        for (FieldChoice field : wizard.plan().choices()) {
            items.add(item(field));
        }
        return items;
    }

    private PickItem<Choice> item(FieldChoice field) {
        PickItem<FieldChoice> item = words.item(field);
        return new PickItem<>(
                new Choice(field), item.label(), item.hint(), item.tag(), item.words());
    }

    private PickItem<Choice> leaveOut() {
        return PickItem.of(new Choice(null), texts.get("column.leave-out"));
    }

    @Override
    protected void updateItem(@Nullable ColumnLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        header.setText(line.header());
        samples.setText(words.list(line.profile().samples()));
        ColumnLine.Filling first = line.first();
        boolean out = first == null;
        arrow.setIconCode(out ? Feather.SLASH : Feather.ARROW_RIGHT);
        pick.setDisable(wizard.plan().main().isEmpty());
        show(first, line.fillings().size());
        check.show(line.check());
        setAccessibleText(
                texts.get(
                        "column.spoken", line.header(), pick.getAccessibleText(), check.getText()));
        setGraphic(row);
    }

    private void show(ColumnLine.@Nullable Filling first, int all) {
        if (first == null) {
            pick.show(null, texts.get("column.leave-out"));
            return;
        }
        FieldChoice choice = first.choice();
        if (choice == null) {
            pick.show(null, first.target().path());
            return;
        }
        PickItem<Choice> item = item(choice);
        String label = all > 1 ? texts.get("column.several", item.label(), all - 1) : item.label();
        pick.show(new PickItem<>(item.value(), label, "", item.tag(), ""), "");
    }
}
