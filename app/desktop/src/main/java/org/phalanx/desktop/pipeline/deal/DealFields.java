package org.phalanx.desktop.pipeline.deal;

import jakarta.inject.Inject;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.FieldInput;
import org.phalanx.desktop.records.FieldInputs;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;

/// Names and inputs of the fields of deals, and words for what is wrong with them.
public final class DealFields {

    private static final String DEAL = "opportunity";

    private final FieldInputs inputs;
    private final CurrentCatalog catalog;
    private final Language language;
    private final Phrasebook phrasebook;

    @Inject
    public DealFields(
            FieldInputs inputs, CurrentCatalog catalog, Language language, Phrasebook phrasebook) {
        this.inputs = inputs;
        this.catalog = catalog;
        this.language = language;
        this.phrasebook = phrasebook;
    }

    /// Whether a person can fill in this field.
    boolean isWritable(@Nullable String key) {
        return key != null && field(key).isWritable();
    }

    /// An input that shows this value.
    FieldInput input(String key, @Nullable Object value) {
        return inputs.of(field(key), value);
    }

    /// What a field is called.
    ObservableValue<String> label(String key) {
        return language.locale().map(field(key).label()::in);
    }

    /// Why something was refused, in words.
    String say(Refusal refusal) {
        return phrasebook.say(refusal.what(), language.locale().get());
    }

    private Field field(String key) {
        return catalog.schema().type(DEAL).field(key);
    }
}
