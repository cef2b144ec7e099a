package org.phalanx.desktop.ui.filter;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.phalanx.desktop.ui.control.Chip;

/// What a filter bar shows and changes: the conditions of a list, of a board.
public interface Filtering {
    /// The conditions in force, each as a chip of its own.
    ///
    /// @param bar where editors open that belong to no chip
    List<Chip> chips(Node bar);

    /// Called whenever the chips may have become others.
    void onChips(Runnable action);

    /// Part of a name that was typed.
    StringProperty typed();

    /// What stands in the field for it while it is empty.
    ObservableValue<String> prompt();

    /// Lets a person add a condition.
    ///
    /// @param below where that opens
    void add(Node below);

    /// Takes the last condition away, or what was typed when there is none.
    void removeLast();
}
