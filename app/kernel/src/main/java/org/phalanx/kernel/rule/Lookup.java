package org.phalanx.kernel.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;

/// What a rule may look up beyond the record that it judges.
public interface Lookup {

    /// The record of a type with this id, a deleted one too.
    Optional<Facts> find(RecordType type, UUID id);

    /// The worth of a record's amount in workspace currency, in major units; null when there is no
    /// rate.
    default @Nullable BigDecimal worth(RecordType type, Facts record, Field field, Money amount) {
        return amount.major();
    }
}
