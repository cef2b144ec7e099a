package org.phalanx.sales.imports.row;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.value.Address;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.survey.Columns;

/// Reads a cell into one part of an address.
///
/// @param use the column
/// @param field key of the address
/// @param part its place among the parts
record PartFill(Columns.Use use, String field, int part, CellReader reader) implements Fill {

    /// The parts in the order in which an address has them.
    static final List<String> PARTS =
            List.of("country", "province", "city", "district", "street", "postcode");

    @Override
    public void fill(RowDraft draft) {
        Object text = reader.read(draft.source().cell(use.index()));
        if (!(text instanceof String line)) {
            return;
        }
        List<String> parts =
                draft.value(field) instanceof Address known
                        ? new ArrayList<>(known.parts())
                        : new ArrayList<>(List.of("", "", "", "", "", ""));
        if (parts.get(part).isEmpty()) {
            parts.set(part, line);
            draft.put(field, Address.of(parts));
        }
    }

    /// An address that keeps the parts of another one where it has none of its own.
    static Address over(Address address, Address known) {
        var parts = new ArrayList<>(address.parts());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                parts.set(i, known.parts().get(i));
            }
        }
        return Address.of(parts);
    }
}
