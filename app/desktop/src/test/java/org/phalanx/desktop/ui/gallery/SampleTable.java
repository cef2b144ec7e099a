package org.phalanx.desktop.ui.gallery;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table with a selected row.
final class SampleTable {
    private SampleTable() {}

    private record Row(String account, String deal, String amount, String date) {}

    static Node of(Words words) {
        TableView<Row> table = new TableView<>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .addAll(
                        List.of(
                                column(words.text("客户", "Account"), "name", Row::account),
                                column(words.text("商机", "Deal"), "text", Row::deal),
                                column(words.text("金额", "Amount"), "number", Row::amount),
                                column(words.text("预计签约", "Sign date"), "date", Row::date)));
        table.getItems()
                .addAll(
                        new Row(
                                words.text("苍梧精铸", "Cangwu"),
                                words.text("铸造 MES", "Foundry MES"),
                                "128.0",
                                "2026-12-18"),
                        new Row(
                                words.text("霁川水务", "Jichuan"),
                                words.text("泵房监控", "Pump rooms"),
                                "47.3",
                                "2026-12-24"),
                        new Row(
                                words.text("鹤汀乳业", "Heting"),
                                words.text("视觉质检", "Line vision"),
                                "94.0",
                                "2026-12-30"));
        table.getSelectionModel().select(0);
        table.setPrefHeight(152);
        table.setMinHeight(152);
        return table;
    }

    private static TableColumn<Row, String> column(
            String title, String styleClass, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        return column;
    }
}
