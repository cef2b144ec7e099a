package org.phalanx.desktop.seeded;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.store.text.SeedLabels;

/// Titles of records as they are read: what a workspace began with follows the language until its
/// owner renames it. Exports, reports and rules have the titles as they are kept.
public final class SeededNames {

    private final Language language;
    private final SeedLabels labels;

    @Inject
    public SeededNames(Language language, SeedLabels labels) {
        this.language = language;
        this.labels = labels;
    }

    /// The title of a record in the present language.
    ///
    /// @param kept as the workspace has it
    public String shown(UUID id, String kept) {
        return labels.of(id, kept).map(label -> label.in(locale().getValue())).orElse(kept);
    }

    /// What titles change with.
    public ObservableValue<Locale> locale() {
        return language.locale();
    }
}
