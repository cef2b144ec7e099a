package org.phalanx.desktop.records.create;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.RecordWriter;

/// A record on its way into the workspace: what it begins with, and what the gate says to it.
public final class CreateModel {
    private final Beginnings beginnings;
    private final RecordWriter writer;
    private final Refusals refusals;
    private final Places places;
    private final Tasks tasks;
    private final Told told;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusals.@Nullable Told> refused =
            new ReadOnlyObjectWrapper<>();

    /// A record that isn't there yet.
    ///
    /// @param values what it begins with, by field key
    public record Draft(
            RecordType type, UUID id, Map<String, @Nullable Object> values, Links links) {}

    /// How a person hears that it worked.
    record Told(Toasts toasts, Undoing undoing, Language language) {
        @Inject
        Told {}
    }

    @Inject
    CreateModel(
            Beginnings beginnings,
            RecordWriter writer,
            Refusals refusals,
            Places places,
            Tasks tasks,
            Told told) {
        this.beginnings = beginnings;
        this.writer = writer;
        this.refusals = refusals;
        this.places = places;
        this.tasks = tasks;
        this.told = told;
    }

    /// The draft, once it is known what it begins with.
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusals.@Nullable Told> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Begins a record.
    ///
    /// @param preset ids that it refers to from the start, by field key
    public void begin(RecordType type, Map<String, UUID> preset) {
        draft.set(null);
        refused.set(null);
        tasks.work(() -> beginnings.of(type, preset)).onSuccess(draft::set).start();
    }

    /// Hands over the probability that comes with a stage, if it has one.
    void probability(UUID stage, Consumer<BigDecimal> receiver) {
        tasks.work(() -> beginnings.probability(stage))
                .onSuccess(found -> found.ifPresent(receiver))
                .start();
    }

    /// Makes the record and opens its page.
    public void create(Map<String, @Nullable Object> filled) {
        Draft now = draft.get();
        if (now == null) {
            return;
        }
        var all = new HashMap<String, @Nullable Object>(now.values());
        // what the form shows of the stage follows the stage; written here it would be somebody's
        // own
        all.remove(Beginnings.PROBABILITY);
        all.putAll(filled);
        String title = title(now, all);
        tasks.work(() -> writer.create(now.type().key(), now.id(), title, all))
                .onSuccess(outcome -> settle(outcome, now, title))
                .start();
    }

    private void settle(Outcome outcome, Draft made, String title) {
        if (outcome instanceof Outcome.Refused reasons) {
            refused.set(refusals.of(reasons, made.id()));
            return;
        }
        refused.set(null);
        draft.set(null);
        places.made(made.type().key(), made.id());
        String sentence = told.language().texts(CreateModel.class).get("create.done", title);
        told.toasts().show(Toast.done(sentence, told.undoing()::last));
    }

    private static String title(Draft draft, Map<String, @Nullable Object> values) {
        Object title = values.get(draft.type().face().title());
        if (title instanceof UUID id) {
            return draft.links().of(id).map(Link::title).orElse("");
        }
        return title == null ? "" : title.toString();
    }
}
