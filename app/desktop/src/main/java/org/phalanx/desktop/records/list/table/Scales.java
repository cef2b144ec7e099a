package org.phalanx.desktop.records.list.table;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.ui.text.MoneyColumn;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.value.Money;

/// The scale in which each column of amounts is written, its total like its rows; null until it is
/// known what they come to.
final class Scales {
    private final Map<String, ObjectProperty<@Nullable MoneyColumn>> byField = new HashMap<>();
    private final ListParts parts;

    Scales(ListParts parts) {
        this.parts = parts;
    }

    ObjectProperty<@Nullable MoneyColumn> of(String field) {
        return byField.computeIfAbsent(field, key -> new SimpleObjectProperty<>());
    }

    /// Takes the scale that a typical amount reads best in.
    void take(Field field, ListSums.Sum sum) {
        if (field.kind() == Kind.MONEY) {
            String currency = parts.settings().currency();
            long typical = Money.of(sum.typical(), currency).minor();
            of(field.key())
                    .set(parts.formats().money().column(typical, Currency.getInstance(currency)));
        }
    }

    /// What a column comes to, as it stands below it.
    String total(Field field, ListSums.Sum sum) {
        MoneyColumn scale = of(field.key()).get();
        return field.kind() == Kind.MONEY && scale != null
                ? scale.write(Money.of(sum.value(), parts.settings().currency()).minor())
                : parts.text().number(field, sum.value());
    }
}
