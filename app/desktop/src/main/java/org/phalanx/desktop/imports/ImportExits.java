package org.phalanx.desktop.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.CurrentCatalog;

/// Where the wizard leads to.
final class ImportExits {
    private final Records records;
    private final Navigator navigator;
    private final CurrentCatalog catalog;

    @Inject
    ImportExits(Records records, Navigator navigator, CurrentCatalog catalog) {
        this.records = records;
        this.navigator = navigator;
        this.catalog = catalog;
    }

    void back() {
        navigator.back();
    }

    /// Opens the list of what an import has made and changed of a type.
    void list(WizardModel wizard, String type) {
        ResultModel.Result result = wizard.result().result().get();
        if (result != null) {
            records.list(type, imported(catalog.schema(), type, result.span()));
        }
    }

    /// New records have ids of the time of the import, changed ones a time of change.
    static Filter imported(Schema schema, String type, ResultModel.Span span) {
        Filter made =
                Filter.and(
                        List.of(
                                self(Comparison.AT_LEAST, span.first()),
                                self(Comparison.AT_MOST, span.last())));
        var updated = schema.path(type, "updated_at");
        Filter changed =
                Filter.compare(updated, Comparison.AT_LEAST, span.from())
                        .and(Filter.compare(updated, Comparison.AT_MOST, span.to()));
        return Filter.or(List.of(made, changed));
    }

    private static Filter self(Comparison by, UUID id) {
        return new Filter.Compare(new Operand.Self(), by, new Operand.Literal(id));
    }
}
