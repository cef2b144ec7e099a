package org.phalanx.sales.imports.convert;

import java.time.ZoneId;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.sales.imports.source.cell.CellFormat;

/// What reading a cell depends on besides its field.
///
/// @param format how the whole column is written
/// @param zone where a day without offset is meant
/// @param currency of amounts that name none
/// @param exchange which currencies the workspace takes
public record CellContext(CellFormat format, ZoneId zone, String currency, Exchange exchange) {

    /// The same for a column written otherwise.
    public CellContext with(CellFormat other) {
        return new CellContext(other, zone, currency, exchange);
    }
}
