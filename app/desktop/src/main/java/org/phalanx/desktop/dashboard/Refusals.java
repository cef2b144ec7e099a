package org.phalanx.desktop.dashboard;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;

/// Reasons in the reader's language.
final class Refusals {

    private final Phrasebook phrasebook;
    private final CurrentCatalog catalog;
    private final Language language;

    @Inject
    Refusals(Phrasebook phrasebook, CurrentCatalog catalog, Language language) {
        this.phrasebook = phrasebook;
        this.catalog = catalog;
        this.language = language;
    }

    /// The first of the reasons.
    String words(List<Refusal> reasons) {
        return phrasebook.say(reasons.getFirst(), catalog.schema(), language.locale().get());
    }
}
