package org.phalanx.sales.dashboard.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.store.query.figure.Bucket;

/// Something by which a metric can be told.
///
/// @param word as `report --by` takes it: `owner.team`, `month`, `account.region.top`
/// @param path the field behind it
/// @param bucket for times; else null
/// @param top whether by the uppermost options of a tree
public record Dimension(String word, FieldPath path, @Nullable Bucket bucket, boolean top) {

    /// What its field is called, with the references on the way: `客户 · 行业`.
    public String field(Locale locale) {
        var labels = new ArrayList<String>();
        path.hops().forEach(hop -> labels.add(hop.label().in(locale)));
        labels.add(path.last().label().in(locale));
        return String.join(" · ", labels);
    }

    /// The field at the end of its path.
    public Field last() {
        return path.last();
    }

    /// Whether its groups are people or teams.
    public boolean isPeople() {
        return path.last().kind().isReference()
                && List.of("user", "team").contains(path.last().target());
    }

    /// Whether its groups are times.
    public boolean isTime() {
        return bucket != null;
    }
}
