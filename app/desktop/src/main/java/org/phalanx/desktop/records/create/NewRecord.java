package org.phalanx.desktop.records.create;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.type.RecordType;

/// An entry of the New menu for one type.
record NewRecord(RecordType type, int order, Places places, Language language) implements NewItem {
    @Override
    public ObservableValue<String> title() {
        return language.locale().map(type.wording().name()::in);
    }

    @Override
    public Ikon icon() {
        return TypeIcon.of(type);
    }

    @Override
    public void create() {
        places.create(type.key(), Map.of());
    }
}
