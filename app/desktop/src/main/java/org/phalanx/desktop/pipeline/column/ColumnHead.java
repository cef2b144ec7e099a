package org.phalanx.desktop.pipeline.column;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.ui.control.Badge;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.figure.TotalsBar;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardFilter.State;
import org.phalanx.sales.pipeline.StageLine;
import org.phalanx.sales.pipeline.StageTotals;

/// The head of a column: name, count, probability, sum, weighted sum, and how its deals are.
final class ColumnHead extends VBox {

    ColumnHead(ColumnModel column, BoardParts parts) {
        getStyleClass().add("column-head");
        ObservableValue<StageTotals> totals = column.totals();
        Label sum = Labels.of(totals.map(of -> parts.money(of.amount())), "heading");
        Label weighted =
                Labels.mayShrink(
                        Labels.of(
                                Bindings.createStringBinding(
                                        () -> weighted(totals.getValue(), parts),
                                        totals,
                                        parts.columnTexts().bind("weighted", "")),
                                "caption",
                                "ink-muted"));
        weighted.setTooltip(rate(column, parts));
        HBox second = new HBox(sum, weighted);
        second.getStyleClass().add("column-sums");
        getChildren().addAll(name(column, parts), second, bar(totals, parts));
    }

    /// Why the weighted sum isn't the stage's probability of the sum.
    private static Tooltip rate(ColumnModel column, BoardParts parts) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> rate(column.stage().get(), column.totals().getValue(), parts),
                                column.stage(),
                                column.totals(),
                                parts.columnTexts().bind("weighted", "")));
        return tooltip;
    }

    private static String rate(StageLine stage, StageTotals totals, BoardParts parts) {
        Integer usual = stage.probability();
        Long effective = totals.rate();
        return usual == null || effective == null
                ? ""
                : parts.columnTexts().get("rate", usual, effective);
    }

    private static HBox name(ColumnModel column, BoardParts parts) {
        ObservableValue<String> name = column.stage().map(stage -> stage.name());
        Label title = Labels.mayShrink(Labels.of(name, "strong"));
        Label chance =
                Labels.of(
                        column.stage()
                                .map(stage ->
                                        stage.probability() == null
                                                ? ""
                                                : stage.probability() + "%"),
                        "small",
                        "ink-muted");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox first =
                new HBox(
                        title,
                        new Badge(
                                column.totals().map(StageTotals::count),
                                Tone.NEUTRAL,
                                count -> parts.formats().figures().count(count.longValue())),
                        new StageLetter(column.stage().get(), parts),
                        room,
                        chance);
        first.getStyleClass().add("column-name");
        return first;
    }

    private static String weighted(StageTotals totals, BoardParts parts) {
        return parts.columnTexts().get("weighted", parts.money(totals.weighted()));
    }

    private static TotalsBar bar(ObservableValue<StageTotals> totals, BoardParts parts) {
        ObservableValue<Long> healthy = totals.map(StageTotals::healthy);
        ObservableValue<Long> waiting = totals.map(StageTotals::waiting);
        ObservableValue<Long> late = totals.map(StageTotals::late);
        return new TotalsBar()
                .part(
                        "healthy",
                        healthy,
                        parts.columnTexts().bind("bar.healthy", healthy),
                        part -> filter(parts, State.HEALTHY))
                .part(
                        "stalled",
                        waiting,
                        parts.columnTexts().bind("bar.waiting", waiting),
                        part -> filter(parts, State.WAITING))
                .part(
                        "late",
                        late,
                        parts.columnTexts().bind("bar.late", late),
                        part -> filter(parts, State.LATE));
    }

    /// Shows the deals of one part alone; all of them again when it was asked for already.
    private static void filter(BoardParts parts, State state) {
        BoardFilter now = parts.board().filter().get();
        if (now != null) {
            parts.board().filter().set(now.withState(state == now.state() ? null : state));
        }
    }
}
