package org.phalanx.desktop.records.form;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;

/// Words what the gate refused: at the fields of a form, and for all of it.
public final class Refusals {
    private final Phrasebook phrasebook;
    private final CurrentCatalog catalog;
    private final Language language;

    @Inject
    public Refusals(Phrasebook phrasebook, CurrentCatalog catalog, Language language) {
        this.phrasebook = phrasebook;
        this.catalog = catalog;
        this.language = language;
    }

    /// Refusals of one gesture.
    ///
    /// @param fields sentence by key of the field at which it belongs
    /// @param others sentences that belong at no field of the record
    public record Told(Map<String, String> fields, List<String> others) {}

    /// Sorts what was refused by where a form of this record says it.
    public Told of(Outcome.Refused refused, UUID record) {
        Locale locale = language.locale().get();
        var fields = new LinkedHashMap<String, String>();
        var others = new ArrayList<String>();
        for (Refusal reason : refused.reasons()) {
            String field = reason.field();
            if (field != null && record.equals(reason.record())) {
                fields.putIfAbsent(field, sentence(reason, locale));
            } else {
                others.add(phrasebook.say(reason, catalog.schema(), locale));
            }
        }
        return new Told(fields, others);
    }

    /// All of it in one sentence each, with the names of the fields.
    public List<String> all(Outcome.Refused refused) {
        return refused.reasons().stream()
                .map(reason -> phrasebook.say(reason, catalog.schema(), language.locale().get()))
                .toList();
    }

    private String sentence(Refusal reason, Locale locale) {
        String what = phrasebook.say(reason.what(), locale);
        return reason.remedy() == null
                ? what
                : what + " " + phrasebook.say(reason.remedy(), locale);
    }
}
