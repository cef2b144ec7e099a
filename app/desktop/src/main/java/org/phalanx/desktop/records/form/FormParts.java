package org.phalanx.desktop.records.form;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.form.editor.Editors;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What forms are made of.
public record FormParts(
        Editors editors, ValueNodes nodes, Language language, ConditionReader conditions) {
    @Inject
    public FormParts {}

    Texts texts() {
        return language.texts(FormParts.class);
    }
}
