package org.phalanx.desktop.pipeline.deal;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// An input for one field of a deal.
///
/// @param control where it is typed or chosen
/// @param reading what stands there now
record FieldInput(Control control, Supplier<Reading> reading) {

    /// What an input says.
    ///
    /// @param value canonical, null for nothing
    /// @param readable whether what was typed makes sense
    record Reading(@Nullable Object value, boolean readable) {}

    @Nullable Object value() {
        return reading.get().value();
    }

    boolean isReadable() {
        return reading.get().readable();
    }
}
