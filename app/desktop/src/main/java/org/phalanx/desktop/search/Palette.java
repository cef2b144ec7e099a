package org.phalanx.desktop.search;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.search.model.Offer;
import org.phalanx.desktop.search.model.PaletteModel;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.text.Language;

/// Opens the box for everything over whatever is in sight. FX thread only.
@Singleton
final class Palette implements PaletteActions {

    private final Provider<PaletteModel> models;
    private final Records records;
    private final Dialogs dialogs;
    private final Language language;
    private @Nullable PaletteModel model;

    @Inject
    Palette(Provider<PaletteModel> models, Records records, Dialogs dialogs, Language language) {
        this.models = models;
        this.records = records;
        this.dialogs = dialogs;
        this.language = language;
    }

    void open() {
        PaletteModel present = model();
        present.open();
        PaletteView view = new PaletteView(present, this, language);
        dialogs.showAtTop(view);
        view.begin();
    }

    private PaletteModel model() {
        PaletteModel present = model;
        if (present == null) {
            present = models.get();
            model = present;
        }
        return present;
    }

    @Override
    public void take(Offer offer) {
        dialogs.close();
        model().take(offer);
    }

    @Override
    public void beside(Offer offer) {
        if (offer instanceof Offer.Found found) {
            dialogs.close();
            records.beside(found.hit().type(), found.hit().id());
        } else {
            take(offer);
        }
    }
}
