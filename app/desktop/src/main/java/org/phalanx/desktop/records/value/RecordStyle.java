package org.phalanx.desktop.records.value;

import java.net.URL;
import java.util.Objects;

/// The style sheet of records on screen.
public final class RecordStyle {
    private RecordStyle() {}

    /// Its address, for `getStylesheets()` of a view's root.
    public static String sheet() {
        URL sheet = RecordStyle.class.getResource("/org/phalanx/desktop/records/records.css");
        return Objects.requireNonNull(sheet, "no records.css").toExternalForm();
    }
}
