package org.phalanx.desktop.dashboard.edit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.records.ConditionParts;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.id.Ids;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.ask.PageQuestion;

/// Opens the form of a tile. FX thread only.
public final class TileForms {

    private final PageParts parts;
    private final ConditionParts conditions;
    private final Dialogs dialogs;
    private final Ids ids;
    private final Texts texts;

    @Inject
    public TileForms(PageParts parts, ConditionParts conditions, Dialogs dialogs, Ids ids) {
        this.parts = parts;
        this.conditions = conditions;
        this.dialogs = dialogs;
        this.ids = ids;
        this.texts = parts.language().texts(TileForms.class);
    }

    /// Finds room for a tile of a size.
    public interface Room {
        Spot of(int width, int height);
    }

    /// Lets a person make a tile.
    ///
    /// @param page on which it will stand
    /// @param take gets the tile and what it is called
    public void create(UUID page, PageQuestion question, Room room, BiConsumer<Tile, String> take) {
        ChartKind kind = ChartKind.BAR;
        Asked asked = new Fitting(parts.source()).fitted(kind, Asked.of("won-revenue"));
        Tile empty =
                new Tile(
                        ids.next(),
                        page,
                        kind.key(),
                        asked,
                        Tile.Words.NONE,
                        new Spot(0, 0, Fitting.width(kind), Fitting.height(kind)));
        show(
                empty,
                question,
                (tile, title) -> {
                    ChartKind chosen = ChartKind.of(tile.chart()).orElse(kind);
                    Spot spot = room.of(Fitting.width(chosen), Fitting.height(chosen));
                    take.accept(tile.at(spot), title);
                });
    }

    /// Lets a person change a tile.
    public void edit(Tile tile, PageQuestion question, BiConsumer<Tile, String> take) {
        show(tile, question, take);
    }

    private void show(Tile tile, PageQuestion question, BiConsumer<Tile, String> take) {
        dialogs.show(
                new TileEditor(
                        parts,
                        conditions,
                        tile,
                        question,
                        texts,
                        made -> take.accept(made, title(made)),
                        dialogs::close));
    }

    /// What a tile is called.
    public String title(Tile tile) {
        String own = tile.words().title();
        if (!own.isEmpty()) {
            return parts.names().shown(tile.id(), own);
        }
        return parts.source()
                .metric(tile.asked().metric())
                .map(parts.words()::name)
                .orElseGet(() ->
                        List.of(ChartKind.values()).stream()
                                .filter(kind -> kind.key().equals(tile.chart()))
                                .map(kind -> parts.charts().label(kind).getValue())
                                .findFirst()
                                .orElse(tile.chart()));
    }
}
