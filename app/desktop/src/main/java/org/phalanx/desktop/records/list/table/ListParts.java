package org.phalanx.desktop.records.list.table;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.store.workspace.Settings;

/// What the views of a list are made of.
public record ListParts(
        Language language,
        Formats formats,
        FieldText text,
        Theme theme,
        Places places,
        Tasks tasks,
        Settings settings) {
    @Inject
    public ListParts {}
}
