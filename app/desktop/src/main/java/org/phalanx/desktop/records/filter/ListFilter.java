package org.phalanx.desktop.records.filter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.query.Queries;

/// The conditions of one list as they are being built, with the titles of the records that they
/// name.
public final class ListFilter {
    private final Queries queries;
    private final Tasks tasks;
    private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Links> links = new ReadOnlyObjectWrapper<>(Links.NONE);
    private final ReadOnlyObjectWrapper<@Nullable RecordType> type = new ReadOnlyObjectWrapper<>();
    private Runnable changed = () -> {};

    @Inject
    public ListFilter(Queries queries, Tasks tasks) {
        this.queries = queries;
        this.tasks = tasks;
        conditions.addListener((ListChangeListener<Condition>) change -> changed());
        typed.subscribe((before, now) -> changed.run());
    }

    public ObservableList<Condition> conditions() {
        return conditions;
    }

    /// Part of the title that was typed.
    public StringProperty typed() {
        return typed;
    }

    /// Titles of the records that conditions name.
    public ReadOnlyObjectProperty<Links> links() {
        return links.getReadOnlyProperty();
    }

    /// The type that is filtered; null before the first.
    public ReadOnlyObjectProperty<@Nullable RecordType> type() {
        return type.getReadOnlyProperty();
    }

    /// Titles that are known already, since they were chosen here.
    public void know(Links more) {
        links.set(links.get().and(more));
    }

    /// Called when the records that pass may have become others.
    public void onChanged(Runnable action) {
        changed = action;
    }

    /// Begins anew with another type; nobody is told.
    public void begin(RecordType of, List<Condition> first) {
        Runnable told = changed;
        changed = () -> {};
        type.set(of);
        typed.set("");
        conditions.setAll(first);
        changed = told;
    }

    /// The same type with fields that were added meanwhile.
    public void renew(RecordType of) {
        type.set(of);
    }

    /// Whether anything is left out.
    public boolean narrows() {
        return !conditions.isEmpty() || !typed.get().isBlank();
    }

    /// Takes away everything.
    public void clear() {
        Runnable told = changed;
        changed = () -> {};
        typed.set("");
        conditions.clear();
        changed = told;
        changed.run();
    }

    private void changed() {
        name();
        changed.run();
    }

    private void name() {
        RecordType of = type.get();
        List<Condition> now = List.copyOf(conditions);
        boolean known =
                ConditionWords.named(now).stream().allMatch(id -> links.get().of(id).isPresent());
        if (of != null && !known) {
            tasks.work(() -> titles(of, now)).onSuccess(this::know).start();
        }
    }

    private Links titles(RecordType type, List<Condition> named) {
        return queries.together(snapshot -> {
            Links all = Links.NONE;
            for (Condition condition : Condition.flat(named)) {
                List<UUID> ids = ConditionWords.named(List.of(condition));
                if (!ids.isEmpty()
                        && condition instanceof Condition.OnField on
                        && type.fields().containsKey(on.field())) {
                    Field field = type.field(on.field());
                    all = all.and(RecordReader.of(snapshot, field.target(), ids));
                }
                if (condition instanceof Condition.Rule(var filter)) {
                    for (var of : RuleReferences.in(filter).entrySet()) {
                        all = all.and(RecordReader.of(snapshot, of.getKey(), of.getValue()));
                    }
                }
            }
            return all;
        });
    }
}
