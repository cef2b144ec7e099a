package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import java.time.ZoneId;
import org.phalanx.desktop.records.form.FormParts;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.related.RelatedWords;
import org.phalanx.desktop.records.stage.StageSteps;
import org.phalanx.desktop.records.time.EntryWords;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.feedback.Toasts;

/// What the views of a record are made of.
record RecordParts(
        FormParts form,
        FieldText text,
        RelatedWords related,
        EntryWords entries,
        Figures figures,
        StageSteps steps,
        Places places,
        Toasts toasts,
        ZoneId zone) {
    @Inject
    RecordParts {}
}
