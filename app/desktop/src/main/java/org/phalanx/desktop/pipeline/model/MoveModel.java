package org.phalanx.desktop.pipeline.model;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.pipeline.Closing;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.StageLine;
import org.phalanx.store.live.Announcer;

/// Moves deals on a board. All of it belongs to the thread of the screen.
///
/// A move is shown at once and stays until a picture arrives that has it; a refused one is put back
/// and kept with what it lacks.
public final class MoveModel {

    private final BoardModel board;
    private final Pipeline pipeline;
    private final Announcer announcer;
    private final Tasks tasks;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable RefusedMove> refused =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();

    /// @param board on which the moves are seen
    public MoveModel(
            BoardModel board,
            Pipeline pipeline,
            Announcer announcer,
            Tasks tasks,
            InstantSource clock) {
        this.board = board;
        this.pipeline = pipeline;
        this.announcer = announcer;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// The last move that was put back and still lacks something.
    public ReadOnlyObjectProperty<@Nullable RefusedMove> refused() {
        return refused.getReadOnlyProperty();
    }

    /// The last move that holds.
    public ReadOnlyObjectProperty<@Nullable Done> done() {
        return done.getReadOnlyProperty();
    }

    /// Where a card goes when it is put before the card at a place of a column.
    ///
    /// @param index among the column's cards without the one that is moved
    public static Drop drop(DealCard card, ColumnModel column, int index) {
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
        Moving moving = board.moves().add(drop, clock.instant(), board.zone());
        board.show();
        tasks.work(() -> new Settled(command.get().join(), announcer.lastCommit()))
                .onSuccess(settled -> settle(moving, settled, missing))
                .lastly(() -> {
                    if (board.moves().isOpen(moving)) {
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
                board.moves().settle(moving, settled.commit());
                forget(moving.drop());
                done.set(new Done(moving.drop(), committed.commit()));
                board.refresh();
            }
            case Outcome.Refused reasons -> {
                // told while the card is still seen where it can't stay
                missing.accept(reasons.reasons());
                putBack(moving);
            }
        }
    }

    private void forget(Drop drop) {
        RefusedMove move = refused.get();
        if (move != null && move.drop().card().id().equals(drop.card().id())) {
            refused.set(null);
        }
    }

    private void putBack(Moving moving) {
        board.moves().drop(moving);
        board.show();
    }
}
