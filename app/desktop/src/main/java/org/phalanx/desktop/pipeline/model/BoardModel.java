package org.phalanx.desktop.pipeline.model;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.workspace.Settings;

/// What a board shows: the pipeline that is asked for as it was read last, with the moves that
/// [MoveModel] is still waiting for. All of it belongs to the thread of the screen.
public final class BoardModel {

    private final Board board;
    private final Tasks tasks;
    private final Settings settings;
    private final Reading reading;
    private final Naming naming;
    private final Moves moves = new Moves();
    private final ObservableList<Choice> pipelines = FXCollections.observableArrayList();
    private final ObservableList<ColumnModel> columns = FXCollections.observableArrayList();
    // kept, since such a view dies with its listeners when nobody holds it
    private final ObservableList<Choice> pipelinesView =
            FXCollections.unmodifiableObservableList(pipelines);
    private final ObservableList<ColumnModel> columnsView =
            FXCollections.unmodifiableObservableList(columns);
    private final ObjectProperty<@Nullable BoardFilter> filter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable BoardPicture> picture =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>();
    private final InvalidationListener renaming = language -> rename();
    private List<Choice> offered = List.of();
    private @Nullable BoardPicture read;

    /// @param screen runs what comes back, on the thread that this model belongs to
    public BoardModel(
            Board board,
            Announcer announcer,
            Tasks tasks,
            Executor screen,
            Settings settings,
            SeededNames names) {
        this.board = board;
        this.tasks = tasks;
        this.settings = settings;
        this.naming = new Naming(names);
        this.reading =
                new Reading(
                        board,
                        announcer,
                        work -> tasks.run(work).start(),
                        screen,
                        this::arrived,
                        failure::set);
        filter.subscribe(wanted -> {
            if (wanted != null) {
                reading.ask(wanted);
            }
        });
    }

    /// Begins to follow the database and the language.
    public void activate() {
        naming.names().locale().addListener(renaming);
        rename();
        tasks.work(board::pipelines)
                .onSuccess(found -> {
                    offered = found;
                    offer();
                    if (!found.isEmpty() && !isAmong(found)) {
                        filter.set(BoardFilter.of(found.getFirst().id()));
                    }
                    reading.start();
                })
                .start();
    }

    private void rename() {
        offer();
        show();
    }

    private void offer() {
        pipelines.setAll(naming.named(offered));
    }

    /// Whether the pipeline that is asked for is one of these.
    private boolean isAmong(List<Choice> found) {
        BoardFilter now = filter.get();
        return now != null && found.stream().anyMatch(one -> one.id().equals(now.pipeline()));
    }

    public void deactivate() {
        reading.stop();
        naming.names().locale().removeListener(renaming);
    }

    /// The pipelines that can be shown, the usual one first.
    public ObservableList<Choice> pipelines() {
        return pipelinesView;
    }

    /// Which deals are shown; null until the pipelines are known.
    public ObjectProperty<@Nullable BoardFilter> filter() {
        return filter;
    }

    /// The stages in which deals are open.
    public ObservableList<ColumnModel> columns() {
        return columnsView;
    }

    /// The board as it is shown; null until it was read first.
    public ReadOnlyObjectProperty<@Nullable BoardPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Why the board could not be read; null when it could.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether what was closed is shown as cards, too.
    public void showClosed(boolean asCards) {
        reading.closed(asCards ? Board.PAGE : 0);
    }

    public ZoneId zone() {
        return settings.zone();
    }

    /// The person who looks at the board.
    public UUID me() {
        return settings.person();
    }

    public void retry() {
        failure.set(null);
        reading.refresh();
    }

    /// Reads the next cards of a column, if there are more.
    public void more(ColumnModel column) {
        if (column.hasMore()) {
            reading.more(column.id(), column.cards().size());
        }
    }

    /// The card of a deal, or null when it isn't shown.
    public @Nullable DealCard card(@Nullable UUID deal) {
        for (ColumnModel column : columns) {
            int at = column.indexOf(deal);
            if (at >= 0) {
                return column.cards().get(at);
            }
        }
        return null;
    }

    /// Shows moves that the database doesn't have yet, and lets go of those that it has.
    Moves moves() {
        return moves;
    }

    void refresh() {
        reading.refresh();
    }

    private void arrived(BoardPicture arrived, long commit) {
        moves.read(commit);
        failure.set(null);
        read = arrived;
        show();
    }

    /// Shows what was read with the moves that it lacks.
    void show() {
        if (read == null) {
            return;
        }
        BoardPicture shown = naming.named(moves.on(read));
        boolean same =
                shown.columns().stream()
                        .map(column -> column.stage().id())
                        .toList()
                        .equals(columns.stream().map(ColumnModel::id).toList());
        if (same) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).show(shown.columns().get(i));
            }
        } else {
            columns.setAll(shown.columns().stream().map(ColumnModel::new).toList());
        }
        picture.set(shown);
    }
}
