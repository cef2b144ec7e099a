package org.phalanx.desktop.records.list;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.OtherView;
import org.phalanx.desktop.records.filter.ConditionWords;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.filter.build.BuilderParts;
import org.phalanx.desktop.records.filter.build.RuleTyping;
import org.phalanx.desktop.records.list.arrange.Arrangements;
import org.phalanx.desktop.records.list.arrange.ViewShelf;
import org.phalanx.desktop.records.list.arrange.ViewWriting;
import org.phalanx.desktop.records.list.bulk.BulkModel;
import org.phalanx.desktop.records.list.cell.CellWriting;
import org.phalanx.desktop.records.list.paste.ListClipboard;
import org.phalanx.desktop.records.list.paste.PasteModel;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListReader;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.peek.RecordPeek;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.paste.Pasting;
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
        bind(RuleTyping.class);
        bind(Arrangements.class);
        bind(ListModels.class);
        bind(ListModels.Views.class);
        bind(ViewShelf.class);
        bind(ViewWriting.class);
        bind(BulkModel.class);
        bind(CellWriting.class);
        bind(Pasting.class);
        bind(PasteModel.class);
        bind(ListClipboard.class);
        bind(ListDesk.class);
        bind(RecordPeek.class);
        bind(ListPage.class);
    }

    @ProvidesIntoSet
    static Screen leads(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return list(catalog.schema().type("lead"), LEADS, language, pages);
    }

    @ProvidesIntoSet
    static Screen accounts(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return list(catalog.schema().type("account"), ACCOUNTS, language, pages);
    }

    @ProvidesIntoSet
    static Screen contacts(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return list(catalog.schema().type("contact"), CONTACTS, language, pages);
    }

    @ProvidesIntoSet
    static Screen activities(CurrentCatalog catalog, Language language, Provider<ListPage> pages) {
        return list(catalog.schema().type("activity"), ACTIVITIES, language, pages);
    }

    /// The list of one type with a place in the rail.
    private static Screen list(
            RecordType type, int position, Language language, Provider<ListPage> pages) {
        return Screen.of(
                        Places.listId(type.key()),
                        language.locale().map(type.face().plural()::in),
                        TypeIcon.of(type),
                        () -> pages.get().of(type.key()))
                .explained(language.texts(ListPage.class).bind("screen.help"))
                .about(type.key())
                .inRail(position);
    }

    /// The list of any type that has no place of its own in the rail.
    @ProvidesIntoSet
    static Screen others(Language language, Provider<ListPage> pages) {
        return Screen.of(
                        Places.LIST,
                        language.texts(ListPage.class).bind("screen.list"),
                        Feather.LIST,
                        pages::get)
                .explained(language.texts(ListPage.class).bind("screen.help"))
                .aboutBy(Places::head)
                .withExamples(
                        () -> List.of("opportunity", "product", "opportunity?#group=stage_id"));
    }
}
