package org.phalanx.desktop.records.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.SampleDeal;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

class TimelineModelTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private TimelineModel model;
    private SampleDeal sample;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread());
        model = workspace.get(TimelineModel.class);
        sample = new SampleDeal(workspace);
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
    }

    @Test
    void tellsWhatWasDoneAndWhatWasWrittenTogetherNewestFirst() {
        model.show(type("opportunity"), sample.deal);

        assertThat(model.entries())
                .extracting(TimelineItem::at)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(activities()).hasSize(7);
        assertThat(summary(activities().getFirst())).isEqualTo("秦总说 v3 的停机方案可以");
        assertThat(written()).filteredOn(TimelineEntry::isMove).hasSize(2);
        assertThat(written()).filteredOn(TimelineEntry::creates).hasSize(1);
    }

    @Test
    void anAccountHasTheActivitiesOfItsDeals() {
        model.show(type("account"), sample.account);

        assertThat(activities()).hasSize(7);
        assertThat(activities().getFirst().deal().orElseThrow().title()).isEqualTo("铸造 MES 一期");
    }

    @Test
    void followsWhatIsLogged() {
        model.show(type("account"), sample.account);
        UUID visit = log("回访", workspace.clock.instant().plus(Duration.ofHours(1)));

        assertThat(summary(activities().getFirst())).isEqualTo("回访");

        workspace.write("activity", visit, Map.of("deleted_at", workspace.clock.instant()));
        assertThat(activities()).hasSize(7);
    }

    @Test
    void readsOlderOnesByParts() {
        Instant before = workspace.clock.instant().minus(Duration.ofDays(90));
        for (int i = 0; i < 90; i++) {
            log("第 " + i + " 次", before.minus(Duration.ofDays(i)));
        }
        model.show(type("account"), sample.account);

        assertThat(model.entries()).hasSize(40);
        assertThat(model.more().get()).isTrue();

        model.readMore();
        assertThat(model.entries()).hasSize(80);
        model.readMore();
        assertThat(activities()).hasSize(97);
        assertThat(model.more().get()).isFalse();
    }

    private UUID log(String summary, Instant at) {
        return workspace.make(
                "activity",
                Map.of(
                        "type",
                        "visit",
                        "summary",
                        summary,
                        "occurred_at",
                        at,
                        "account_id",
                        sample.account));
    }

    private List<TimelineActivity> activities() {
        return model.entries().stream()
                .filter(TimelineActivity.class::isInstance)
                .map(TimelineActivity.class::cast)
                .toList();
    }

    private List<TimelineEntry> written() {
        return model.entries().stream()
                .filter(TimelineEntry.class::isInstance)
                .map(TimelineEntry.class::cast)
                .toList();
    }

    private static String summary(TimelineActivity activity) {
        return Objects.toString(activity.activity().value("summary"));
    }

    private RecordType type(String key) {
        return workspace.get(CurrentCatalog.class).schema().type(key);
    }
}
