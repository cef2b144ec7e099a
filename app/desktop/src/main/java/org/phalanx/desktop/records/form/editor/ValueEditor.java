package org.phalanx.desktop.records.form.editor;

import javafx.scene.layout.Region;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.Reading;

/// An open input for the value of one field.
public interface ValueEditor {
    Region node();

    /// Puts the cursor into the input and selects what is there.
    void focus();

    /// What stands in the input now.
    Reading read();

    /// Titles of records that were chosen here.
    default Links links() {
        return Links.NONE;
    }

    /// Takes what is half typed as one more of several values; false when nothing is half typed.
    default boolean absorb() {
        return false;
    }

    /// Called when a choice was made with the pointer, which says as much as Enter.
    default void onChosen(Runnable action) {}

    /// Puts another value into the input, as it is typed; editors of choices stay as they are.
    default void put(String typed) {}

    /// Called whenever what stands in it may have become another value.
    default void onChanged(Runnable action) {}
}
