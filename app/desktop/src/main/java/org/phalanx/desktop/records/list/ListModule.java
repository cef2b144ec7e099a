package org.phalanx.desktop.records.list;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import org.phalanx.desktop.records.OtherView;
import org.phalanx.desktop.records.filter.BuilderParts;
import org.phalanx.desktop.records.filter.ConditionWords;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListReader;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.peek.RecordPeek;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.store.schema.CurrentCatalog;

/// Wires the lists: those with a place in the rail, and the one for all other types.
public final class ListModule extends AbstractModule {
    private static final int LEADS = 30;
    private static final int ACCOUNTS = 40;
    private static final int CONTACTS = 45;
    private static final int ACTIVITIES = 60;

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), OtherView.class);
        bind(ListReader.class);
        bind(ListModel.class);
        bind(ListParts.class);
        bind(ListFilter.class);
        bind(ConditionWords.class);
        bind(ListSums.class);
        bind(BuilderParts.class);
        bind(Arrangements.class);
        bind(ListModels.class);
        bind(ListDesk.class);
        bind(RecordPeek.class);
        bind(ListPage.class);
        bind(AnyListScreen.class);
        Multibinder.newSetBinder(binder(), Screen.class).addBinding().to(AnyListScreen.class);
    }

    @ProvidesIntoSet
    Screen leads(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return new ListScreen(catalog.schema().type("lead"), LEADS, language, pages);
    }

    @ProvidesIntoSet
    Screen accounts(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return new ListScreen(catalog.schema().type("account"), ACCOUNTS, language, pages);
    }

    @ProvidesIntoSet
    Screen contacts(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return new ListScreen(catalog.schema().type("contact"), CONTACTS, language, pages);
    }

    @ProvidesIntoSet
    Screen activities(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return new ListScreen(catalog.schema().type("activity"), ACTIVITIES, language, pages);
    }
}
