package org.phalanx.desktop.ui.choice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where items come from.
@FunctionalInterface
public interface PickSource<T> {

    /// Hands over, perhaps later, what fits what was typed, best first.
    void offer(String typed, Consumer<List<PickItem<T>>> receiver);

    /// The items of a list that contain what was typed.
    static <T> PickSource<T> of(Supplier<List<PickItem<T>>> items) {
        return (typed, receiver) ->
                receiver.accept(items.get().stream().filter(item -> item.fits(typed)).toList());
    }
}
