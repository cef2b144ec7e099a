package org.phalanx.desktop.records.related;

import jakarta.inject.Inject;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.Signals;
import org.phalanx.desktop.ui.text.Language;

/// What rows of a list that belongs to a record are written with.
public record RelatedWords(FieldText text, Signals signals, Language language) {
    @Inject
    public RelatedWords {}
}
