package org.phalanx.desktop.records.list.table;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.text.MoneyColumn;

/// The scale in which each column of amounts is written; null until the sums are known.
final class Scales {
    private final Map<String, ObjectProperty<@Nullable MoneyColumn>> byField = new HashMap<>();

    ObjectProperty<@Nullable MoneyColumn> of(String field) {
        return byField.computeIfAbsent(field, key -> new SimpleObjectProperty<>());
    }
}
