package org.phalanx.desktop.records.list.table;

import java.util.ArrayList;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;

/// The line below a list: how many records, and the sum below each column of amounts. Without a sum
/// it says nothing that the filter bar doesn't.
public final class TotalsRow extends Pane {
    private static final double HEIGHT = 32;

    private final ListTable table;
    private final ListModel model;
    private final ListParts parts;
    private final Texts texts;
    private final HBox cells = new HBox();
    private final ReadOnlyBooleanWrapper summed = new ReadOnlyBooleanWrapper();

    public TotalsRow(ListTable table, ListModel model, ListSums sums, ListParts parts) {
        this.table = table;
        this.model = model;
        this.parts = parts;
        this.texts = parts.language().texts(TotalsRow.class);
        getStyleClass().add("totals-row");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().add(cells);
        cells.translateXProperty().bind(table.scrolled().map(at -> -at.doubleValue()));
        table.scrolled().subscribe(this::stick);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        table.getColumns().addListener((ListChangeListener<TableColumn<Slot, ?>>) change -> show());
        model.settled().subscribe(this::show);
        sums.sums().subscribe(now -> show());
    }

    /// Whether any column comes to something.
    public ReadOnlyBooleanProperty summed() {
        return summed.getReadOnlyProperty();
    }

    private void show() {
        var shown = new ArrayList<Node>();
        boolean counted = false;
        boolean any = false;
        for (TableColumn<Slot, ?> column : table.getColumns()) {
            String words = "";
            if (column.getUserData() instanceof Field field) {
                words = counted ? total(field) : count();
                any |= counted && !words.isEmpty();
                counted = true;
            }
            shown.add(cell(column, words));
        }
        cells.getChildren().setAll(shown);
        stick();
        summed.set(any);
    }

    /// What is below frozen columns stays with them.
    private void stick() {
        int staying = table.frozenInSight().size();
        for (int i = 0; i < cells.getChildren().size(); i++) {
            Node cell = cells.getChildren().get(i);
            cell.setTranslateX(i < staying ? table.scrolled().get() : 0);
            cell.setViewOrder(i < staying ? -1 : 0);
        }
    }

    /// Sums stand as they are; a mean says that it is one.
    private String total(Field field) {
        String total = table.columns().total(field);
        return total.isEmpty() || field.total() == Place.Total.NONE
                ? ""
                : field.total() == Place.Total.SUM ? total : texts.get("totals.average", total);
    }

    private String count() {
        RecordType type = model.type().get();
        return type == null ? "" : parts.text().counted(type, model.records().get());
    }

    private static Label cell(TableColumn<Slot, ?> column, String words) {
        Label label = Labels.mayShrink(Labels.of(words, "small-strong", "totals-cell"));
        if (column.getStyleClass().contains("number")) {
            label.getStyleClass().add("number");
        }
        label.setId(column.getId() == null ? null : "total-" + Objects.toString(column.getId()));
        label.prefWidthProperty().bind(column.widthProperty());
        label.minWidthProperty().bind(column.widthProperty());
        label.maxWidthProperty().bind(column.widthProperty());
        label.setMinHeight(HEIGHT);
        return label;
    }
}
