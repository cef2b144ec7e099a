package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.sales.records.RecordWriter;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;

/// One record that follows the database. What a person writes shows at once and goes back when the
/// gate refuses it.
public final class RecordModel {
    private final RecordReader reader;
    private final RecordWriter writer;
    private final Refusals refusals;
    private final LiveViews lives;
    private final Tasks tasks;
    private final Language language;
    private final ReadOnlyObjectWrapper<@Nullable RecordPicture> record =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Refusals.@Nullable Told> refused =
            new ReadOnlyObjectWrapper<>();
    private final Map<String, Pending> pending = new HashMap<>();
    private @Nullable RecordPicture stored;
    private @Nullable LiveQuery<Optional<RecordPicture>> live;

    /// A value that was written and that the database hasn't shown yet.
    ///
    /// @param commit the commit that holds it, or null while it is on its way
    private record Pending(@Nullable Object value, Links links, @Nullable Long commit) {
        boolean isIn(long seen) {
            return commit != null && seen >= commit;
        }
    }

    @Inject
    public RecordModel(
            RecordReader reader,
            RecordWriter writer,
            Refusals refusals,
            LiveViews lives,
            Tasks tasks,
            Language language) {
        this.reader = reader;
        this.writer = writer;
        this.refusals = refusals;
        this.lives = lives;
        this.tasks = tasks;
        this.language = language;
    }

    /// The record as it will be once everything written here is in; null until it was read.
    public ReadOnlyObjectProperty<@Nullable RecordPicture> record() {
        return record.getReadOnlyProperty();
    }

    /// Whether there is no such record.
    public ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /// What the gate refused last; null after something was accepted.
    public ReadOnlyObjectProperty<Refusals.@Nullable Told> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Follows a record from now on.
    public void show(RecordType type, UUID id) {
        close();
        pending.clear();
        stored = null;
        record.set(null);
        missing.set(false);
        refused.set(null);
        live = lives.follow(dependencies(type), () -> reader.read(type.key(), id), this::take);
        live.start();
    }

    /// Stops following.
    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    /// Its own type, the titles of what it refers to, and what its fields are worked out of.
    private static List<Dependency> dependencies(RecordType type) {
        Stream<String> targets =
                type.activeFields().stream()
                        .filter(field ->
                                field.kind().isReference() || field.shape().target() != null)
                        .map(Field::target);
        Stream<String> sources =
                type.activeFields().stream()
                        .flatMap(field -> Stream.ofNullable(field.rules().latest()))
                        .map(Rules.Latest::of);
        return Stream.concat(targets, sources)
                .distinct()
                .filter(target -> !target.equals(type.key()))
                .map(Dependency::on)
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                others -> {
                                    others.add(Dependency.on(type.key()));
                                    return others;
                                }));
    }

    private void take(LiveQuery.Result<Optional<RecordPicture>> result) {
        stored = result.value().orElse(null);
        missing.set(stored == null);
        pending.values().removeIf(one -> one.isIn(result.commit()));
        draw();
    }

    private void draw() {
        RecordPicture shown = stored;
        if (shown != null) {
            for (Map.Entry<String, Pending> entry : pending.entrySet()) {
                Pending one = entry.getValue();
                shown = shown.with(entry.getKey(), one.value(), one.links());
            }
        }
        record.set(shown);
    }

    /// Writes one field.
    ///
    /// @param links what the value refers to
    public void save(Field field, @Nullable Object value, Links links) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(field.key(), value);
        save(fields, links);
    }

    /// Writes several fields as one gesture.
    public void save(Map<String, @Nullable Object> fields, Links links) {
        save(fields, links, () -> {});
    }

    /// Writes several fields as one gesture.
    ///
    /// @param accepted is told when they are written
    void save(Map<String, @Nullable Object> fields, Links links, Runnable accepted) {
        RecordPicture before = stored;
        if (before == null || fields.isEmpty()) {
            return;
        }
        fields.forEach((key, value) -> pending.put(key, new Pending(value, links, null)));
        draw();
        String what =
                fields.keySet().stream()
                        .map(key -> before.type().field(key).label().in(language.locale().get()))
                        .collect(Collectors.joining(language.isChinese() ? "、" : ", "));
        tasks.work(() ->
                        writer.edit(before.type().key(), before.id(), before.title(), what, fields))
                .onSuccess(outcome -> {
                    settle(outcome, fields, before.id());
                    if (outcome.isCommitted()) {
                        accepted.run();
                    }
                })
                .lastly(() -> putBackUnsettled(fields))
                .start();
    }

    /// After a failure nothing was written.
    private void putBackUnsettled(Map<String, @Nullable Object> fields) {
        boolean any =
                fields.keySet().stream()
                        .map(pending::get)
                        .anyMatch(one -> one != null && one.commit() == null);
        if (any) {
            fields.keySet().forEach(pending::remove);
            draw();
        }
    }

    private void settle(Outcome outcome, Map<String, @Nullable Object> fields, UUID id) {
        RecordPicture now = stored;
        if (now == null || !now.id().equals(id)) {
            return;
        }
        if (outcome instanceof Outcome.Refused reasons) {
            fields.keySet().forEach(pending::remove);
            draw();
            refused.set(refusals.of(reasons, id));
        } else {
            refused.set(null);
            long commit = lives.lastCommit();
            fields.keySet()
                    .forEach(key ->
                            pending.computeIfPresent(
                                    key,
                                    (k, one) -> new Pending(one.value(), one.links(), commit)));
            refresh();
        }
    }

    private void refresh() {
        if (live != null) {
            live.refresh();
        }
    }
}
