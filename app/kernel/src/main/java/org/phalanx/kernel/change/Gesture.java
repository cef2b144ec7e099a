package org.phalanx.kernel.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One action of a person or a rule: applied as a whole or not at all.
///
/// @param id of the gesture
/// @param batch id of the bulk work that it is part of, or null
/// @param label what history and undo call it
/// @param cause what made it
/// @param person who answers for it
/// @param changes at most [#MOST_CHANGES], in order
public record Gesture(
        UUID id,
        @Nullable UUID batch,
        Phrase label,
        Cause cause,
        UUID person,
        List<Change> changes) {

    /// The greatest number of changes in one gesture.
    public static final int MOST_CHANGES = 500;

    public Gesture {
        changes = List.copyOf(changes);
        if (changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException(changes.size() + " changes in one gesture");
        }
    }

    /// A person's gesture.
    public static Gesture of(UUID id, UUID person, Phrase label, List<Change> changes) {
        return new Gesture(id, null, label, Cause.PERSON, person, changes);
    }
}
