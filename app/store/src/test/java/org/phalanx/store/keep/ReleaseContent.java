package org.phalanx.store.keep;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.schema.Definitions;
import org.phalanx.store.undo.Undo;

/// Something of everything that a workspace can hold: a record of each type with all fields filled
/// in, a custom field, changes, bulk work, one undone, a record in the bin.
final class ReleaseContent {

    static final String CUSTOM = "audit_ab12";

    private final TestWorkspace workspace;
    private final Map<String, UUID> made = new HashMap<>();

    ReleaseContent(TestWorkspace workspace) {
        this.workspace = workspace;
        made.put("user", workspace.me);
        made.put("pipeline", Ids.derived("pack", "core", "standard"));
        made.put("stage", Ids.derived("pack", "core", "standard-needs"));
    }

    void fill() {
        addCustomField();
        Schema schema = workspace.workspace().catalog().schema();
        for (int round = 0; round < 2; round++) {
            for (RecordType type : schema.all()) {
                if (!type.key().equals(Definitions.TYPE) && !type.key().equals(Definitions.FIELD)) {
                    make(type);
                }
            }
            workspace.clock.pass(Duration.ofMinutes(5));
        }
        UUID account = made("account");
        workspace.write("account", account, Map.of("name", "苍梧精铸", "tier", "A"));
        workspace.write("tag", made("tag"), Map.of("deleted_at", workspace.clock.instant()));
        bulk("导入一");
        workspace.get(Undo.class).batch(bulk("导入二"), workspace.me);
    }

    private void addCustomField() {
        Field field =
                new Field(
                        CUSTOM,
                        Kind.TEXT,
                        new Wording(Label.of("审计号"), null),
                        Shape.of(Kind.TEXT),
                        Rules.NONE,
                        new Place("main", 99, true),
                        Origin.CUSTOM);
        workspace.write(
                Definitions.FIELD,
                Definitions.fieldId("account", CUSTOM),
                Map.of("of_type", "account", "key", CUSTOM, "spec", Definitions.write(field)));
    }

    private void make(RecordType type) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (Field field : type.fields().values()) {
            Object value = field.isWritable() ? value(field) : null;
            if (value != null) {
                fields.put(field.key(), value);
            }
        }
        made.put(type.key(), workspace.make(type.key(), fields));
    }

    private @Nullable Object value(Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> field.key() + " 文";
            case INTEGER -> least(field).longValue() + 1;
            case DECIMAL, PERCENT -> least(field).add(BigDecimal.ONE);
            case MONEY -> new Money(123_456, "CNY");
            case DATE -> LocalDate.of(2026, 11, 18);
            case INSTANT -> Instant.parse("2026-11-18T04:00:00.123Z");
            case YES_NO -> true;
            case CHOICE, CASCADE, BAND -> option(field);
            case CHOICES -> List.of(option(field));
            case REFERENCE, USER -> made.get(field.target());
            case TAGS -> made.containsKey(field.target()) ? List.of(made(field.target())) : null;
            case PHONE -> "+86 21 5555 0100";
            case EMAIL -> "info@example.com";
            case WEB -> "https://example.com";
            case ADDRESS -> new Address("CN", "310000", "310100", null, "宛平南路 1 号", "200030");
        };
    }

    private static BigDecimal least(Field field) {
        BigDecimal min = field.shape().min();
        return min == null ? BigDecimal.ZERO : min;
    }

    private static String option(Field field) {
        return field.shape().options().getLast().key();
    }

    private UUID made(String type) {
        UUID id = made.get(type);
        if (id == null) {
            throw new IllegalStateException("no " + type);
        }
        return id;
    }

    private UUID bulk(String name) {
        Batch batch =
                workspace
                        .get(Batches.class)
                        .begin(new BatchLabel(Phrase.of("test.batch"), Cause.IMPORT, workspace.me));
        for (int i = 0; i < 150; i++) {
            batch.stage(
                    List.of(Change.of("account", workspace.ids.next(), "name", name + " " + i)));
        }
        batch.commit(Progress.SILENT);
        return batch.id();
    }
}
