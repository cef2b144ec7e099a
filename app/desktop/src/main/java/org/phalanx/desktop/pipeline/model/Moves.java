package org.phalanx.desktop.pipeline.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.phalanx.sales.pipeline.BoardPicture;

/// Moves that are shown but not yet seen in what was read.
///
/// One leaves when it was refused, or when a picture arrives that was read after it was committed.
final class Moves {

    private final List<Under> under = new ArrayList<>();

    private static final class Under {
        final Moving moving;
        OptionalLong seenFrom = OptionalLong.empty();

        Under(Moving moving) {
            this.moving = moving;
        }
    }

    /// @return what [#settle] and [#drop] know it by
    Moving add(Drop drop, Instant at, ZoneId zone) {
        var moving = new Moving(drop, at, zone);
        under.removeIf(other -> other.moving.drop().card().id().equals(drop.card().id()));
        under.add(new Under(moving));
        return moving;
    }

    /// It holds: every picture that was read at this commit or later has it.
    void settle(Moving moving, long commit) {
        for (Under one : under) {
            if (one.moving.equals(moving)) {
                one.seenFrom = OptionalLong.of(commit);
            }
        }
    }

    /// It doesn't hold.
    void drop(Moving moving) {
        under.removeIf(one -> one.moving.equals(moving));
    }

    /// Whether it is still unknown what came of it.
    boolean isOpen(Moving moving) {
        return under.stream().anyMatch(one -> one.moving.equals(moving) && one.seenFrom.isEmpty());
    }

    /// A picture arrived that has everything up to a commit.
    void read(long commit) {
        under.removeIf(one -> one.seenFrom.isPresent() && one.seenFrom.getAsLong() <= commit);
    }

    /// The picture with all moves that it may lack.
    BoardPicture on(BoardPicture picture) {
        BoardPicture shown = picture;
        for (Under one : under) {
            shown = one.moving.on(shown);
        }
        return shown;
    }
}
