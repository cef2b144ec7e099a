package org.phalanx.desktop.pipeline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// Takes up a card, carries it from place to place, by mouse or by keys, and puts it down.
public final class Aiming {

    private final BoardModel board;
    private final MoveModel moves;
    private final ReadOnlyObjectWrapper<@Nullable Aim> aim = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable UUID> flying = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper lacks = new ReadOnlyIntegerWrapper();

    public Aiming(BoardModel board, MoveModel moves) {
        this.board = board;
        this.moves = moves;
    }

    /// What is in hand and where it would go; null when nothing is.
    public ReadOnlyObjectProperty<@Nullable Aim> aim() {
        return aim.getReadOnlyProperty();
    }

    /// How many things the move would lack, as far as that is known yet.
    public ReadOnlyIntegerProperty lacks() {
        return lacks.getReadOnlyProperty();
    }

    /// The deal whose card slides to its place and isn't seen there yet, or null.
    public ReadOnlyObjectProperty<@Nullable UUID> flying() {
        return flying.getReadOnlyProperty();
    }

    public void setFlying(@Nullable UUID deal) {
        flying.set(deal);
    }

    /// Takes up a card where it lies.
    public void take(DealCard card) {
        for (ColumnModel column : board.columns()) {
            int at = column.indexOf(card.id());
            if (at >= 0) {
                lacks.set(0);
                aim.set(new Aim(card, column.stage().get(), at));
            }
        }
    }

    /// Carries it over a stage, before the card at a place.
    public void over(StageLine stage, int index) {
        Aim now = aim.get();
        if (now != null) {
            boolean entered = !now.stage().id().equals(stage.id());
            aim.set(new Aim(now.card(), stage, index));
            if (entered) {
                foresee(now.card(), stage);
            }
        }
    }

    private void foresee(DealCard card, StageLine stage) {
        lacks.set(0);
        if (stage.isOpen()) {
            moves.foresee(
                    card,
                    stage,
                    missing -> {
                        Aim now = aim.get();
                        if (now != null && now.stage().id().equals(stage.id())) {
                            lacks.set(missing);
                        }
                    });
        }
    }

    /// Carries it to the next stage, or back to the one before.
    public void across(int steps) {
        Aim now = aim.get();
        List<StageLine> stages = stages();
        if (now != null) {
            int at = stages.indexOf(now.stage()) + steps;
            if (at >= 0 && at < stages.size()) {
                over(stages.get(at), 0);
            }
        }
    }

    /// Carries it down among the cards of a stage, or up.
    public void along(int steps) {
        Aim now = aim.get();
        if (now == null) {
            return;
        }
        for (ColumnModel column : board.columns()) {
            if (column.id().equals(now.stage().id())) {
                int own = column.indexOf(now.card().id()) < 0 ? 0 : 1;
                int last = column.cards().size() - own;
                over(now.stage(), Math.clamp(now.index() + steps, 0, last));
            }
        }
    }

    /// Carries it to the stage with this letter: `A` is the first.
    public void letter(char letter) {
        int at = Character.toUpperCase(letter) - 'A';
        List<StageLine> stages = stages();
        if (at >= 0 && at < stages.size()) {
            over(stages.get(at), 0);
        }
    }

    /// The letter of a stage.
    public char letterOf(StageLine stage) {
        return (char) ('A' + stages().indexOf(stage));
    }

    /// Puts it back where it was taken from.
    public void cancel() {
        aim.set(null);
    }

    /// Puts it down.
    ///
    /// @return what ends a deal must be told first: the aim at a stage in which deals end, else
    ///   null
    public @Nullable Aim release() {
        Aim now = aim.get();
        aim.set(null);
        if (now == null || !now.stage().isOpen()) {
            return now;
        }
        for (ColumnModel column : board.columns()) {
            boolean here = column.id().equals(now.stage().id());
            if (here && column.indexOf(now.card().id()) != now.index()) {
                moves.move(MoveModel.drop(now.card(), column, now.index()));
            }
        }
        return null;
    }

    private List<StageLine> stages() {
        var stages = new ArrayList<StageLine>();
        board.columns().forEach(column -> stages.add(column.stage().get()));
        BoardPicture picture = board.picture().get();
        if (picture != null) {
            picture.closed().forEach(strip -> stages.add(strip.stage()));
        }
        return stages;
    }
}
