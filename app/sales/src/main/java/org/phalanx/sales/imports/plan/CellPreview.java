package org.phalanx.sales.imports.plan;

import jakarta.inject.Inject;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.CellReaders;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.store.workspace.Settings;

/// Reads single cells as an import would, to show somebody what comes of them.
public final class CellPreview {

    private final Settings settings;
    private final Exchange exchange;

    @Inject
    CellPreview(Settings settings, Exchange exchange) {
        this.settings = settings;
        this.exchange = exchange;
    }

    /// The reader of a column for a field that doesn't name records.
    ///
    /// @param found how the column is written
    public CellReader of(Field field, CellRule rule, CellFormat found) {
        CellFormat format =
                rule.formats().isEmpty()
                        ? found
                        : found.withDates(DateStyle.of(rule.formats().getFirst()));
        return CellReaders.of(
                field,
                rule,
                new CellContext(format, settings.zone(), settings.currency(), exchange));
    }
}
