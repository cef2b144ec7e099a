package org.phalanx.desktop.records.list;

import jakarta.inject.Provider;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.type.RecordType;

/// The list of one type with a place in the rail.
///
/// @param order position there
record ListScreen(RecordType type, int order, Language language, Provider<ListPage> pages)
        implements Screen {
    @Override
    public String id() {
        return Places.listId(type.key());
    }

    @Override
    public ObservableValue<String> title() {
        return language.locale().map(type.face().plural()::in);
    }

    @Override
    public Ikon icon() {
        return TypeIcon.of(type);
    }

    @Override
    public ScreenView view() {
        return pages.get().of(type.key());
    }
}
