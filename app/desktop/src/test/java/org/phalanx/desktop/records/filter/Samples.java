package org.phalanx.desktop.records.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.TestWorkspace;

/// A value that each operator can be asked with.
final class Samples {
    private Samples() {}

    static List<Object> of(Field field, Operator operator, TestWorkspace workspace) {
        Object one =
                switch (field.kind()) {
                    case INTEGER, DECIMAL, PERCENT, MONEY -> BigDecimal.valueOf(12);
                    case DATE, INSTANT -> LocalDate.of(2026, 11, 18);
                    case REFERENCE, USER, TAGS -> workspace.me;
                    case CHOICE, CHOICES, CASCADE, BAND -> field.shape().options().getFirst().key();
                    default -> "精铸";
                };
        return switch (operator.takes()) {
            case 0 -> List.of();
            case 2 -> List.of(one, one);
            default -> List.of(one);
        };
    }
}
