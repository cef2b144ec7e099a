package org.phalanx.desktop.records;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.form.editor.ValueEditor;
import org.phalanx.desktop.records.value.Reading;

/// An open input for one field of a record, in a short form of another feature.
public final class FieldInput {
    private final ValueEditor editor;

    FieldInput(ValueEditor editor) {
        this.editor = editor;
    }

    public Region node() {
        return editor.node();
    }

    /// Puts the cursor into it.
    public void focus() {
        editor.focus();
    }

    /// What stands in it, canonical; null for nothing or when it can't be read.
    public @Nullable Object value() {
        return editor.read().value();
    }

    /// How to put right what can't be read, in the reader's language; null when all is well.
    public @Nullable String problem() {
        Reading reading = editor.read();
        return reading.problem();
    }

    /// Called when a choice was made with the pointer, which says as much as Enter.
    public void onChosen(Runnable action) {
        editor.onChosen(action);
    }
}
