package org.phalanx.desktop.imports;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.text.Language;

/// The entry of the New menu, below the types.
final class ImportItem implements NewItem {
    private static final int LAST = 900;

    private final Provider<WizardModel> wizard;
    private final Navigator navigator;
    private final Language language;

    @Inject
    ImportItem(Provider<WizardModel> wizard, Navigator navigator, Language language) {
        this.wizard = wizard;
        this.navigator = navigator;
        this.language = language;
    }

    @Override
    public ObservableValue<String> title() {
        return language.texts(ImportItem.class).bind("import.item");
    }

    @Override
    public Ikon icon() {
        return Feather.UPLOAD;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void create() {
        if (wizard.get().isOver()) {
            wizard.get().restart();
        }
        navigator.open(ImportModule.ID);
    }
}
