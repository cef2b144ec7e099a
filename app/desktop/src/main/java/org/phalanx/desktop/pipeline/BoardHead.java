package org.phalanx.desktop.pipeline;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.sales.pipeline.StageTotals;

/// The name of the screen, the pipeline in sight, and the figures of what is shown.
final class BoardHead extends HBox {

    private enum Look {
        BOARD,
        LIST
    }

    private final BoardParts parts;
    private final MenuButton picker;

    /// @param list shows the same deals as a list
    BoardHead(BoardParts parts, Runnable list) {
        this.parts = parts;
        BoardModel board = parts.board();
        getStyleClass().add("screen-head");
        picker = Menus.ghost(pipelineName());
        picker.setId("pipeline-picker");
        board.pipelines().addListener((ListChangeListener<Choice>) change -> offer());
        offer();
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Labels.of(parts.texts().bind("title"), "title-2"),
                        picker,
                        room,
                        looks(list));
    }

    /// The switch between the looks of the same deals.
    private SegmentedControl<Look> looks(Runnable list) {
        var looks =
                new SegmentedControl<>(Look.BOARD)
                        .add(Look.BOARD, parts.texts().bind("view.board"), Feather.COLUMNS)
                        .add(Look.LIST, parts.texts().bind("look.list"), Feather.LIST);
        looks.setId("looks");
        looks.value()
                .subscribe(look -> {
                    if (look == Look.LIST) {
                        // this head stays with the board, for when it is opened again
                        looks.value().set(Look.BOARD);
                        list.run();
                    }
                });
        return looks;
    }

    /// Count, sum and weighted sum of what is shown.
    static HBox figures(BoardParts parts) {
        Texts texts = parts.texts();
        ObservableValue<@Nullable BoardPicture> picture = parts.board().picture();
        Label count =
                Labels.of(
                        text(picture, texts, of -> texts.get("figures.count", of.count())),
                        "small",
                        "ink-2");
        Label sum = Labels.of(text(picture, texts, of -> parts.money(of.amount())), "small-strong");
        Label word = Labels.of(texts.bind("figures.weighted"), "small", "ink-2");
        Label weighted =
                Labels.of(text(picture, texts, of -> parts.money(of.weighted())), "small-strong");
        HBox pair = new HBox(6, word, weighted);
        HBox figures = new HBox(count, sum, pair);
        figures.getStyleClass().add("board-totals");
        pair.getStyleClass().add("pair");
        figures.visibleProperty().bind(picture.map(of -> true).orElse(false));
        return figures;
    }

    private static StringBinding text(
            ObservableValue<@Nullable BoardPicture> picture,
            Texts texts,
            java.util.function.Function<StageTotals, String> of) {
        return Bindings.createStringBinding(
                () -> {
                    BoardPicture now = picture.getValue();
                    return now == null ? "" : of.apply(now.totals());
                },
                picture,
                texts.bind("title"));
    }

    private void offer() {
        picker.getItems()
                .setAll(
                        parts.board().pipelines().stream()
                                .map(choice ->
                                        Menus.item(
                                                parts.texts().bind("name", choice.name()),
                                                null,
                                                () ->
                                                        parts.board()
                                                                .filter()
                                                                .set(BoardFilter.of(choice.id()))))
                                .toList());
    }

    private StringBinding pipelineName() {
        BoardModel board = parts.board();
        return Bindings.createStringBinding(
                () -> {
                    BoardFilter now = board.filter().get();
                    return board.pipelines().stream()
                            .filter(choice -> now != null && choice.id().equals(now.pipeline()))
                            .map(Choice::name)
                            .findFirst()
                            .orElse("");
                },
                board.filter(),
                board.pipelines());
    }
}
