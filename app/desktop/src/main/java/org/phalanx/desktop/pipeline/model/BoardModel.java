package org.phalanx.desktop.pipeline.model;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.sales.pipeline.Closing;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.StageLine;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.workspace.Settings;

/// The state of a board, and what can be done on it. All of it belongs to the thread of the screen.
///
/// A move is shown at once and stays until a picture arrives that has it; a refused one is put back
/// and kept with what it lacks.
public final class BoardModel {

    private final Board board;
    private final Pipeline pipeline;
    private final Announcer announcer;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Settings settings;
    private final Reading reading;
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
    private final ReadOnlyObjectWrapper<@Nullable RefusedMove> refused =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>();
    private @Nullable BoardPicture read;

    /// @param screen runs what comes back, on the thread that this model belongs to
    public BoardModel(
            Board board,
            Pipeline pipeline,
            Announcer announcer,
            Tasks tasks,
            Executor screen,
            InstantSource clock,
            Settings settings) {
        this.board = board;
        this.pipeline = pipeline;
        this.announcer = announcer;
        this.tasks = tasks;
        this.clock = clock;
        this.settings = settings;
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

    /// Begins to follow the database.
    public void activate() {
        tasks.work(board::pipelines)
                .onSuccess(found -> {
                    pipelines.setAll(found);
                    if (!found.isEmpty() && !isAmong(found)) {
                        filter.set(BoardFilter.of(found.getFirst().id()));
                    }
                    reading.start();
                })
                .start();
    }

    /// Whether the pipeline that is asked for is one of these.
    private boolean isAmong(List<Choice> found) {
        BoardFilter now = filter.get();
        return now != null && found.stream().anyMatch(one -> one.id().equals(now.pipeline()));
    }

    public void deactivate() {
        reading.stop();
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

    /// The last move that was put back and still lacks something.
    public ReadOnlyObjectProperty<@Nullable RefusedMove> refused() {
        return refused.getReadOnlyProperty();
    }

    /// The last move that holds.
    public ReadOnlyObjectProperty<@Nullable Done> done() {
        return done.getReadOnlyProperty();
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

    /// Where a card goes when it is put before the card at a place of a column.
    ///
    /// @param index among the column's cards without the one that is moved
    public Drop drop(DealCard card, ColumnModel column, int index) {
        List<DealCard> others =
                column.cards().stream().filter(other -> !other.id().equals(card.id())).toList();
        int at = Math.clamp(index, 0, others.size());
        return new Drop(
                card,
                column.stage().get(),
                at == 0 ? null : others.get(at - 1),
                at == others.size() ? null : others.get(at),
                others.size() < column.cards().size());
    }

    /// Finds out how many things a move to a stage would lack now.
    void foresee(DealCard card, StageLine stage, IntConsumer lacks) {
        tasks.work(() -> pipeline.missing(card.id(), stage.id()).join())
                .onSuccess(missing -> lacks.accept(missing.size()))
                .start();
    }

    public void move(Drop drop) {
        attempt(
                drop,
                () -> pipeline.move(drop.card().id(), drop.to().id(), drop.slot()),
                missing -> refused.set(new RefusedMove(drop, missing, Map.of())));
    }

    /// Closes a deal.
    ///
    /// @param stage in which it ends
    /// @param missing gets what has to be said first
    public void close(
            DealCard card, StageLine stage, Closing closing, Consumer<List<Refusal>> missing) {
        attempt(
                Drop.into(card, stage),
                () ->
                        switch (closing) {
                            case Closing.Won won -> pipeline.win(card.id(), won);
                            case Closing.Lost lost -> pipeline.lose(card.id(), lost);
                        },
                missing);
    }

    /// Fills in a field that the refused move lacks; with the last one the deal moves by itself.
    public void supply(String field, Object value) {
        RefusedMove move = refused.get();
        if (move == null) {
            return;
        }
        Drop drop = move.drop();
        Map<String, @Nullable Object> fields = move.with(field, value);
        attempt(
                drop,
                () -> pipeline.move(drop.card().id(), drop.to().id(), drop.slot(), fields),
                missing -> refused.set(new RefusedMove(drop, missing, fields)));
    }

    /// Lets the refused move be.
    public void forget() {
        refused.set(null);
    }

    private void attempt(
            Drop drop,
            Supplier<CompletableFuture<Outcome>> command,
            Consumer<List<Refusal>> missing) {
        Moving moving = moves.add(drop, clock.instant(), settings.zone());
        show();
        tasks.work(() -> new Settled(command.get().join(), announcer.lastCommit()))
                .onSuccess(settled -> settle(moving, settled, missing))
                .lastly(() -> {
                    if (moves.isOpen(moving)) {
                        putBack(moving);
                    }
                })
                .start();
    }

    /// An outcome, and a commit at which every reader sees it.
    private record Settled(Outcome outcome, long commit) {}

    private void settle(Moving moving, Settled settled, Consumer<List<Refusal>> missing) {
        switch (settled.outcome()) {
            case Outcome.Committed committed -> {
                moves.settle(moving, settled.commit());
                forget(moving.drop().card().id());
                done.set(new Done(moving.drop(), committed.commit()));
                reading.refresh();
            }
            case Outcome.Refused reasons -> {
                // told while the card is still seen where it can't stay
                missing.accept(reasons.reasons());
                putBack(moving);
            }
        }
    }

    private void forget(UUID deal) {
        RefusedMove move = refused.get();
        if (move != null && move.drop().card().id().equals(deal)) {
            refused.set(null);
        }
    }

    private void putBack(Moving moving) {
        moves.drop(moving);
        show();
    }

    private void arrived(BoardPicture arrived, long commit) {
        moves.read(commit);
        failure.set(null);
        read = arrived;
        show();
    }

    private void show() {
        if (read == null) {
            return;
        }
        BoardPicture shown = moves.on(read);
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
