package org.phalanx.desktop.records.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.time.TimelineEntry;
import org.phalanx.desktop.records.time.TimelineModel;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.WantedField;
import org.phalanx.store.schema.CurrentCatalog;

class RecordModelTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private RecordModel model;
    private UUID account;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread());
        account = workspace.make("account", Map.of("name", "苍梧精铸", "founded", 1998L));
        model = workspace.get(RecordModel.class);
        model.show(type("account"), account);
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
    }

    @Test
    void showsTheRecordWithTitlesOfWhatItRefersTo() {
        assertThat(shown().title()).isEqualTo("苍梧精铸");
        assertThat(shown().links().of(workspace.me))
                .contains(new Link(workspace.me, "user", "陆听澜", false));
    }

    @Test
    void writesOneField() {
        save("founded", 2001L);

        assertThat(shown().value("founded")).isEqualTo(2001L);
        assertThat(model.refused().get()).isNull();
    }

    @Test
    void putsBackWhatTheGateRefuses() {
        save("annual_revenue", new Money(100, "USD"));

        assertThat(shown().value("annual_revenue")).isNull();
        assertThat(Objects.requireNonNull(model.refused().get()).fields())
                .containsEntry("annual_revenue", "还没有 USD 的汇率，换算成工作区的货币再填");
    }

    @Test
    void writesSeveralFieldsAsOneGesture() {
        model.save(values(Map.of("founded", 2001L, "code", "K-7")), Links.NONE);
        workspace.get(Undoing.class).last();

        assertThat(shown().value("founded")).isEqualTo(1998L);
        assertThat(shown().value("code")).isNull();
    }

    @Test
    void followsWhatOthersWrite() {
        workspace.write("account", account, Map.of("name", "苍梧精密铸造"));

        assertThat(shown().title()).isEqualTo("苍梧精密铸造");
    }

    @Test
    void keepsDeletedReferencesReadable() {
        UUID deal = deal();
        model.show(type("opportunity"), deal);
        workspace.write("account", account, Map.of("deleted_at", workspace.clock.instant()));

        assertThat(shown().links().of(account))
                .contains(new Link(account, "account", "苍梧精铸", true));
    }

    @Test
    void showsFieldsThatCustomersAdd() {
        String key =
                workspace
                        .get(CustomFields.class)
                        .add(
                                WantedField.plain(
                                        "account",
                                        "furnaces",
                                        Kind.INTEGER,
                                        new Label("熔炉数", "Furnaces"),
                                        List.of(),
                                        null),
                                workspace.me)
                        .key();
        workspace.write("account", account, Map.of(key, 4L));

        assertThat(shown().type().field(key).label().zh()).isEqualTo("熔炉数");
        assertThat(shown().value(key)).isEqualTo(4L);
    }

    @Test
    void historyTellsOldAndNewAndTakesBack() {
        save("founded", 2001L);
        TimelineModel timeline = workspace.get(TimelineModel.class);
        timeline.show(type("account"), account);

        var newest = (TimelineEntry) timeline.entries().getFirst();
        assertThat(newest.person()).isEqualTo("陆听澜");
        assertThat(newest.changes().getFirst().old()).isEqualTo(1998L);
        assertThat(newest.changes().getFirst().now()).isEqualTo(2001L);

        timeline.undo(newest);
        assertThat(shown().value("founded")).isEqualTo(1998L);
        assertThat(timeline.entries()).hasSize(3);
        assertThat(((TimelineEntry) timeline.entries().get(1)).takenBack()).isTrue();
        timeline.close();
    }

    @Test
    void saysWhenThereIsNoSuchRecord() {
        model.show(type("account"), workspace.ids.next());

        assertThat(model.missing().get()).isTrue();
    }

    private UUID deal() {
        UUID pipeline = workspace.make("pipeline", Map.of("name", "流程"));
        UUID stage =
                workspace.make("stage", Map.of("name", "方案", "pipeline_id", pipeline, "order", 1L));
        return workspace.make(
                "opportunity",
                Map.of(
                        "name", "铸造 MES 一期",
                        "account_id", account,
                        "pipeline_id", pipeline,
                        "stage_id", stage));
    }

    private void save(String key, Object value) {
        Field field = type("account").field(key);
        model.save(field, value, Links.NONE);
    }

    private static Map<String, @Nullable Object> values(Map<String, Object> values) {
        return new HashMap<String, @Nullable Object>(values);
    }

    private RecordPicture shown() {
        return Objects.requireNonNull(model.record().get());
    }

    private RecordType type(String key) {
        return workspace.get(CurrentCatalog.class).schema().type(key);
    }
}
