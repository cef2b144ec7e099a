package org.phalanx.desktop.records.list.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.value.Signal;
import org.phalanx.desktop.records.value.Signals;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.MoneyColumn;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.value.Money;

/// What the cells of a list say.
final class CellText {
    private final ListParts parts;
    private final Scales scales;
    private final Signals signals;

    CellText(ListParts parts, Scales scales) {
        this.parts = parts;
        this.scales = scales;
        this.signals =
                new Signals(parts.language(), parts.formats().days(), parts.settings().zone());
    }

    /// A value in one line; amounts in the scale of their column.
    String of(Field field, ListRow row) {
        Object value = row.value(field.key());
        return value == null ? FigureFormat.NOTHING : written(field, value, row).replace('\n', ' ');
    }

    /// What the records of a group have in common, named by its field where the value alone would
    /// say little.
    String group(ListRow row, ListRow.Head head) {
        Field field = head.field();
        String label = field.label().in(parts.language().locale().get());
        Object key = head.key();
        if (key == null) {
            return texts().get("group.empty", label);
        }
        boolean speaks =
                field.kind().isReference() || field.kind().isOption() || field.kind().isText();
        String value =
                key instanceof String text && !field.kind().isOption()
                        ? text
                        : parts.text().brief(field, key, row.links());
        return speaks ? value : texts().get("group.title", label, value);
    }

    private Texts texts() {
        return parts.language().texts(CellText.class);
    }

    /// What a group comes to in a column; empty when that means nothing.
    String sum(Field field, ListRow.Head head) {
        BigDecimal sum = head.sums().get(field.key());
        return sum == null ? "" : scales.total(field, new ListSums.Sum(Place.Total.SUM, sum, sum));
    }

    private String written(Field field, Object value, ListRow row) {
        if (field.kind() == Kind.CASCADE) {
            return parts.text().leaf(field, value.toString());
        }
        MoneyColumn column = scales.of(field.key()).get();
        return value instanceof Money money
                        && column != null
                        && money.currency().equals(parts.settings().currency())
                ? column.write(money.minor())
                : parts.text().brief(field, value, row.links());
    }

    /// The whole way of a node of a tree, of which the cell says the end alone; else empty.
    String whole(Field field, ListRow row) {
        Object value = row.value(field.key());
        return value == null || field.kind() != Kind.CASCADE
                ? ""
                : parts.text().option(field, value.toString());
    }

    /// What is late, due today or missing about an open record.
    Optional<Signal> signal(Field field, ListRow row) {
        return signals.of(field, row.value(field.key()), row.nextStep());
    }
}
