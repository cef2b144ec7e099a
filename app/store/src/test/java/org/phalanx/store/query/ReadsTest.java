package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.fixtures.SampleSchema;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;

class ReadsTest {

    private final Schema schema = SampleSchema.schema();

    @Test
    void followsPathsAndTitles() {
        RecordQuery query =
                RecordQuery.of(schema.type("deal"))
                        .where(
                                Filter.compare(
                                        schema.path("deal", "owner.active"),
                                        Comparison.EQUAL,
                                        true))
                        .titled("a")
                        .sorted(Sort.ascending(schema.path("deal", "closed_at")));

        assertThat(Reads.of(query, schema))
                .containsExactlyInAnyOrder(
                        new Dependency(
                                "deal",
                                Set.of(
                                        "created_at",
                                        "deleted_at",
                                        "owner_id",
                                        "closed_at",
                                        "name")),
                        new Dependency("user", Set.of("active")));
    }

    @Test
    void readsKeysAndMeasuresOfGroupings() {
        Grouping grouping =
                Grouping.of(schema.type("deal"), new Measure.Sum(schema.path("deal", "amount")))
                        .by(new GroupKey.ByPath(schema.path("deal", "owner.team")));

        assertThat(Reads.of(grouping, schema))
                .containsExactlyInAnyOrder(
                        new Dependency(
                                "deal", Set.of("created_at", "deleted_at", "owner_id", "amount")),
                        new Dependency("user", Set.of("team_id")),
                        new Dependency("team", Set.of("name")));
    }
}
