package org.phalanx.desktop.pipeline;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import java.time.InstantSource;
import java.util.Currency;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.card.CardWords;
import org.phalanx.desktop.pipeline.deal.DealFields;
import org.phalanx.desktop.pipeline.filter.BoardFilters;
import org.phalanx.desktop.pipeline.filter.FilterMemory;
import org.phalanx.desktop.pipeline.filter.FilterMenu;
import org.phalanx.desktop.pipeline.filter.ListFilter;
import org.phalanx.desktop.pipeline.model.Aiming;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.pipeline.model.CardWalk;
import org.phalanx.desktop.pipeline.model.MoveModel;
import org.phalanx.desktop.records.OtherView;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.FeatureSheet;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.workspace.Settings;

/// Wires the board into the shell.
public final class BoardModule extends AbstractModule {

    private static final String ID = "pipeline";
    private static final int ORDER = 50;

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), BoardModule.class, "pipeline.css");
        bind(CardWords.class);
        bind(DealFields.class);
        bind(FilterMenu.class);
        bind(FilterMemory.class);
        bind(ListFilter.class);
        bind(BoardFilters.class);
        bind(BoardShell.class);
        bind(BoardView.class);
    }

    @ProvidesIntoSet
    static OtherView board(Language language) {
        return new OtherView(
                "opportunity",
                ID,
                Feather.COLUMNS,
                language.texts(BoardModule.class).bind("view.board"));
    }

    @Provides
    static BoardModel model(
            Board board,
            Announcer announcer,
            Tasks tasks,
            FxThread screen,
            Settings settings,
            SeededNames names) {
        return new BoardModel(board, announcer, tasks, screen, settings, names);
    }

    /// Makes what moves deals on a board.
    interface MovesOf {
        MoveModel on(BoardModel board);
    }

    @Provides
    static MovesOf moves(Pipeline pipeline, Announcer announcer, Tasks tasks, InstantSource clock) {
        return board -> new MoveModel(board, pipeline, announcer, tasks, clock);
    }

    /// What the parts of one board share: every board has its own.
    @Provides
    static BoardParts parts(
            BoardModel board, MovesOf moves, CardWords words, Formats formats, Settings settings) {
        MoveModel moving = moves.on(board);
        return new BoardParts(
                board,
                moving,
                new CardWalk(board),
                new Aiming(board, moving),
                words,
                formats,
                Currency.getInstance(settings.currency()));
    }

    /// The board has a screen of its own, since stages side by side are no list.
    @ProvidesIntoSet
    static Screen screen(Provider<BoardView> views, Language language) {
        return Screen.of(
                        ID,
                        language.texts(BoardModule.class).bind("screen"),
                        Feather.COLUMNS,
                        views::get)
                .explained(language.texts(BoardModule.class).bind("screen.help"))
                .about("opportunity")
                .inRail(ORDER);
    }
}
