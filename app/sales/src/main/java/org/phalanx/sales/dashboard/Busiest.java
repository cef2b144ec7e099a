package org.phalanx.sales.dashboard;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;

/// Which pipeline a funnel is about where nobody says: the one with the most deals.
public final class Busiest {

    private static final String DEALS = "opportunity";

    @Inject
    public Busiest() {}

    /// Its id, that of the first one when there are no deals, null when there is no pipeline.
    @Nullable UUID pipeline(Snapshot ask) {
        List<UUID> all = Funnel.pipelines(ask);
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.getFirst();
        }
        FieldPath pipeline = ask.schema().path(DEALS, "pipeline");
        Grouping grouping =
                Grouping.of(ask.schema().type(DEALS), new Measure.Count())
                        .by(new GroupKey.ByPath(pipeline))
                        .greatest(1)
                        .deletedToo();
        List<Group> groups = ask.groups(grouping).groups();
        return !groups.isEmpty() && groups.getFirst().keys().getFirst().value() instanceof UUID id
                ? id
                : all.getFirst();
    }
}
