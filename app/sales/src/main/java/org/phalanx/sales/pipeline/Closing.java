package org.phalanx.sales.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.value.Money;

/// What is said about a deal when it is closed; what is null stays as the deal has it.
public sealed interface Closing {

    /// It is ours.
    ///
    /// @param contractNo number of the contract, null while there is none
    /// @param amount what was signed, null when it is what was expected
    /// @param on day of the contract, null for today
    record Won(@Nullable String contractNo, @Nullable Money amount, @Nullable LocalDate on)
            implements Closing {}

    /// It is lost.
    ///
    /// @param reason key of an option of `loss_reason`
    /// @param to competitor who got it
    /// @param lesson what we shall do differently
    /// @param note what happened
    record Lost(
            @Nullable String reason,
            @Nullable UUID to,
            @Nullable String lesson,
            @Nullable String note)
            implements Closing {}

    /// The fields that it fills in.
    default Map<String, @Nullable Object> fields() {
        var fields = new HashMap<String, @Nullable Object>();
        switch (this) {
            case Won won -> {
                fields.put("contract_no", won.contractNo());
                fields.put("amount", won.amount());
                fields.put("closed_at", won.on());
            }
            case Lost lost -> {
                fields.put("loss_reason", lost.reason());
                fields.put("lost_to_id", lost.to());
                fields.put("lesson", lost.lesson());
                fields.put("loss_note", lost.note());
            }
        }
        fields.values().removeIf(value -> value == null);
        return fields;
    }
}
