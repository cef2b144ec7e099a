package org.phalanx.desktop.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.chart.ChartContent;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartRows;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.dashboard.content.TileContent;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.ask.Dimension;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.RecordQuery;

/// What happens when somebody clicks a mark: its records, or the same figure by another dimension.
final class Entering {

    private static final int MOST = 12;

    private final PageParts parts;
    private final TileModel model;

    Entering(PageParts parts, TileModel model) {
        this.parts = parts;
        this.model = model;
    }

    void open(Node tile, TileContent content, Mark mark, double x, double y) {
        if (content.content() instanceof ChartRows) {
            record(content, mark);
            return;
        }
        List<MenuItem> ways = ways(content, mark);
        if (ways.isEmpty()) {
            list(content, mark);
            return;
        }
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(listing(content, mark));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(ways);
        menu.setId("entering");
        Point2D at = corner(tile, x, y);
        menu.show(tile, at.getX(), at.getY());
    }

    /// Where the mouse was pressed, else the middle of the tile.
    private static Point2D corner(Node tile, double x, double y) {
        var bounds = tile.localToScreen(tile.getLayoutBounds());
        return bounds.contains(x, y)
                ? new Point2D(x, y)
                : new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void record(TileContent content, Mark mark) {
        String one = mark.category();
        if (one == null) {
            list(content, Mark.ALL);
        } else {
            parts.records().open(content.result().metric().type(), UUID.fromString(one));
        }
    }

    private MenuItem listing(TileContent content, Mark mark) {
        String name = name(content.content(), mark);
        return Menus.item(
                parts.texts().bind("enter.records", name), Feather.LIST, () -> list(content, mark));
    }

    private void list(TileContent content, Mark mark) {
        RecordQuery behind = content.records(mark);
        parts.records().list(behind.type().key(), behind.filter());
    }

    /// The dimensions by which the figure can be told next.
    private List<MenuItem> ways(TileContent content, Mark mark) {
        List<MetricResult.Row> rows = content.rows(mark);
        if (content.isRest(mark) || (rows.isEmpty() && !mark.categories().isEmpty())) {
            return List.of();
        }
        Asked asked = model.shown().asked();
        List<Dimension> all =
                parts.source().dimensions(content.result().metric()).stream()
                        .filter(dimension -> !asked.by().contains(dimension.word()))
                        .toList();
        var items = new ArrayList<MenuItem>();
        var more = new Menu();
        more.textProperty().bind(parts.texts().bind("enter.more"));
        more.setGraphic(Icons.of(Feather.CHEVRON_RIGHT, Icons.ROW));
        for (Dimension dimension : all) {
            MenuItem item = way(content, mark, rows, dimension);
            (items.size() < MOST ? items : more.getItems()).add(item);
        }
        if (!more.getItems().isEmpty()) {
            items.add(more);
        }
        return items;
    }

    private MenuItem way(
            TileContent content, Mark mark, List<MetricResult.Row> rows, Dimension dimension) {
        String by = parts.contents().words().dimension(dimension);
        return Menus.item(
                parts.texts().bind("enter.by", by),
                null,
                () -> {
                    String chart = chart(dimension);
                    String title = name(content.content(), mark) + " · " + by;
                    model.enter(new TileModel.Step(title, chart, asked(content, rows, dimension)));
                });
    }

    private Asked asked(TileContent content, List<MetricResult.Row> rows, Dimension dimension) {
        Tile shown = model.shown();
        Asked asked = shown.asked();
        String where = asked.where();
        if (!rows.isEmpty()) {
            String rule = content.result().rule(rows);
            where = where == null || where.isBlank() ? rule : "(" + where + ") && (" + rule + ")";
        }
        return new Asked(
                asked.metric(),
                List.of(dimension.word()),
                0,
                where,
                asked.span(),
                asked.compared(),
                null);
    }

    private static String chart(Dimension dimension) {
        return (dimension.isTime() ? ChartKind.LINE : ChartKind.BAR).key();
    }

    /// What was clicked, in words.
    private String name(ChartContent content, Mark mark) {
        if (!(content instanceof ChartData data) || mark.category() == null) {
            return model.told().get() == null ? "" : titleOf(content);
        }
        String first =
                data.categories().stream()
                        .filter(one -> one.key().equals(mark.category()))
                        .map(one -> one.label())
                        .findFirst()
                        .orElse("");
        String second =
                data.series().stream()
                        .filter(one -> one.key().equals(mark.oneSeries()))
                        .filter(one -> data.series().size() > 1)
                        .map(one -> one.label())
                        .findFirst()
                        .orElse("");
        return second.isEmpty() ? first : first + " · " + second;
    }

    private static String titleOf(ChartContent content) {
        return content instanceof ChartData data ? data.measure().label() : "";
    }
}
