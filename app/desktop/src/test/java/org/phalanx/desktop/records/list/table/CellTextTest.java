package org.phalanx.desktop.records.list.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.desktop.records.value.Signal;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

/// How lists say what is late or missing.
class CellTextTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private CellText words;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread());
        ListParts parts = workspace.get(ListParts.class);
        words = new CellText(parts, new Scales(parts));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsLateSaysByHowManyDays() {
        Instant at = workspace.clock.instant().minus(Duration.ofDays(2));

        assertThat(signal("next_step_at", "拜访纪要", at))
                .hasValueSatisfying(signal -> {
                    assertThat(signal.text()).isEqualTo("逾期 2 天");
                    assertThat(signal.tone()).isEqualTo(Tone.DANGER);
                });
        assertThat(signal("next_step", "拜访纪要", at)).isEmpty();
    }

    @Test
    void aMissingStepIsSaidOnce() {
        assertThat(signal("next_step", null, null)).map(Signal::text).hasValue("无下一步");
        assertThat(signal("next_step_at", null, null)).isEmpty();
        assertThat(signal("next_step_at", "约见", null)).map(Signal::text).hasValue("没定日期");
    }

    @Test
    void whatIsPlannedIsQuiet() {
        Instant at = workspace.clock.instant().plus(Duration.ofDays(3));

        assertThat(signal("next_step_at", "约见", at)).isEmpty();
    }

    @Test
    void aClosedRecordNeedsNoStep() {
        assertThat(words.signal(field("next_step"), row(null))).isEmpty();
    }

    @Test
    void anAnswerThatSomebodyWaitsForIsLateToo() {
        RecordType lead = workspace.get(CurrentCatalog.class).schema().type("lead");
        var values = new HashMap<String, @Nullable Object>();
        values.put("respond_by", workspace.clock.instant().minus(Duration.ofDays(1)));
        NextStep waiting = NextStep.of(lead, values).orElseThrow();

        assertThat(words.signal(lead.field("respond_by"), row(waiting)))
                .map(Signal::text)
                .hasValue("逾期 1 天");

        values.put("first_response_at", workspace.clock.instant());
        assertThat(NextStep.of(lead, values)).isEmpty();
    }

    @Test
    void anOpenDealThatWasExpectedBeforeTodayIsLate() {
        LocalDate today = LocalDate.ofInstant(workspace.clock.instant(), ZoneOffset.ofHours(8));
        NextStep open = new NextStep("约见", null);
        Field expected = field("expected_sign_date");

        assertThat(words.signal(expected, row(open, expected, today.minusDays(8))))
                .hasValueSatisfying(signal -> {
                    assertThat(signal.text()).isEqualTo("逾期 8 天");
                    assertThat(signal.tone()).isEqualTo(Tone.DANGER);
                });
        assertThat(words.signal(expected, row(open, expected, today))).isEmpty();
        assertThat(words.signal(expected, row(null, expected, today.minusDays(8)))).isEmpty();
    }

    @Test
    void whatAConversationLedToIsSaidTodayAsOnDeals() {
        Field next = workspace.get(CurrentCatalog.class).schema().type("activity").field("next_at");
        Instant now = workspace.clock.instant();

        assertThat(words.signal(next, row(null, next, now)))
                .hasValueSatisfying(signal -> {
                    assertThat(signal.text()).startsWith("今天 ");
                    assertThat(signal.tone()).isEqualTo(Tone.NEUTRAL);
                });
        assertThat(words.signal(next, row(null, next, now.minus(Duration.ofDays(3))))).isEmpty();
    }

    private static ListRow row(@Nullable NextStep step, Field field, Object value) {
        return new ListRow(new UUID(0, 1), "", Map.of(field.key(), value), Links.NONE, step);
    }

    private Optional<Signal> signal(String field, @Nullable String what, @Nullable Instant at) {
        return words.signal(field(field), row(new NextStep(what, at)));
    }

    private static ListRow row(@Nullable NextStep step) {
        return new ListRow(new UUID(0, 1), "", Map.of(), Links.NONE, step);
    }

    private Field field(String key) {
        return workspace.get(CurrentCatalog.class).schema().type("opportunity").field(key);
    }
}
