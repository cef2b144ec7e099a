package org.phalanx.desktop.records.filter.build;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.filter.ConditionWords;
import org.phalanx.desktop.records.form.editor.Editors;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.store.workspace.Settings;

/// What the builder of conditions is made of.
public record BuilderParts(
        Editors editors,
        ConditionWords words,
        Language language,
        Settings settings,
        RuleTyping typing) {
    @Inject
    public BuilderParts {}

    Texts texts() {
        return language.texts(BuilderParts.class);
    }

    String currency() {
        return settings.currency();
    }
}
