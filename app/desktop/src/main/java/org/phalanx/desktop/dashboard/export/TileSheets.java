package org.phalanx.desktop.dashboard.export;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.phalanx.desktop.chart.ChartContent;
import org.phalanx.desktop.chart.ChartFiles;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartText;
import org.phalanx.desktop.dashboard.content.TileContents;
import org.phalanx.desktop.dashboard.edit.TileForms;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.run.Work;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.ask.PageQuestion;

/// What tiles tell, as sheets of a workbook.
public final class TileSheets {

    private final PageParts parts;
    private final TileForms forms;
    private final Tasks tasks;

    /// An answer with what it is called.
    private record Told(String title, Tile tile, TileAnswer answer) {}

    private record Wanted(String title, Tile tile) {}

    @Inject
    TileSheets(PageParts parts, TileForms forms, Tasks tasks) {
        this.parts = parts;
        this.forms = forms;
        this.tasks = tasks;
    }

    /// What a tile is called as it is shown now.
    String title(TileModel tile) {
        return tile.steps().isEmpty()
                ? forms.title(tile.tile())
                : forms.title(tile.tile()) + " " + tile.steps().getLast().title();
    }

    /// Asks all tiles anew, so that those that nobody has seen yet are told too. A tile that can't
    /// be told has no sheet.
    ///
    /// @param take gets the sheets; FX thread
    Work<?> read(List<TileModel> tiles, PageQuestion question, Taker take) {
        List<Wanted> wanted =
                tiles.stream().map(tile -> new Wanted(title(tile), tile.shown())).toList();
        return tasks.work(() -> wanted.stream().map(one -> told(one, question)).toList())
                .onSuccess(all ->
                        take.take(
                                all.stream().map(this::sheet).flatMap(Optional::stream).toList()));
    }

    private Told told(Wanted one, PageQuestion question) {
        return new Told(one.title(), one.tile(), parts.source().read(one.tile(), question));
    }

    private Optional<ChartFiles.Sheet> sheet(Told told) {
        ChartKind kind = ChartKind.of(told.tile().chart()).orElse(ChartKind.TABLE);
        TileContents contents = parts.contents();
        return switch (told.answer()) {
            case TileAnswer.Figures figures ->
                    sheet(told, kind, contents.of(figures, told.tile()).content());
            case TileAnswer.Listed listed -> sheet(told, kind, contents.of(listed).content());
            case TileAnswer.Stages stages -> sheet(told, ChartKind.FUNNEL, contents.of(stages));
            case TileAnswer.Words words -> sheet(told, ChartKind.TEXT, new ChartText(words.text()));
            case TileAnswer.Refused refused -> Optional.empty();
        };
    }

    private static Optional<ChartFiles.Sheet> sheet(
            Told told, ChartKind kind, ChartContent content) {
        return Optional.of(new ChartFiles.Sheet(told.title(), kind, content));
    }

    /// Takes sheets.
    @FunctionalInterface
    interface Taker {
        void take(List<ChartFiles.Sheet> sheets);
    }
}
