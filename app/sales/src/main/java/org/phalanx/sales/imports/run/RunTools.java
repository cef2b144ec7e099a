package org.phalanx.sales.imports.run;

import jakarta.inject.Inject;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.store.lookup.RecordLookup;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;
import org.phalanx.store.workspace.Settings;

/// Gathers what a run works with, with the types as they are when it begins.
final class RunTools {

    private final SourceFiles opener;
    private final Phrasebook phrases;
    private final CurrentCatalog catalog;
    private final RecordLookup lookup;
    private final Place place;
    private final Ids ids;

    /// Where an import takes place.
    record Place(Database database, Settings settings, Exchange exchange) {

        @Inject
        Place {}
    }

    @Inject
    RunTools(
            SourceFiles opener,
            Phrasebook phrases,
            CurrentCatalog catalog,
            RecordLookup lookup,
            Place place,
            Ids ids) {
        this.opener = opener;
        this.phrases = phrases;
        this.catalog = catalog;
        this.lookup = lookup;
        this.place = place;
        this.ids = ids;
    }

    ImportRun.Tools now() {
        Settings settings = place.settings();
        var context =
                new CellContext(
                        CellFormat.PLAIN, settings.zone(), settings.currency(), place.exchange());
        var materials =
                new Workshop.Materials(catalog.schema(), lookup, ids, context, settings.locale());
        return new ImportRun.Tools(
                opener,
                phrases,
                materials,
                place.database().folder().path().resolve("import-errors"));
    }
}
