package org.phalanx.desktop.records.form;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.rule.Formula;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.CurrentCatalog;

/// Reads the conditions of a type's fields beside the screen: the language of rules takes its time
/// to load when it is first needed.
public final class ConditionReader {
    private final Rules rules;
    private final CurrentCatalog catalog;
    private final Provider<Scene> scene;
    private final Tasks tasks;
    private final Map<RecordType, FieldConditions> known = new WeakHashMap<>();

    @Inject
    ConditionReader(Rules rules, CurrentCatalog catalog, Provider<Scene> scene, Tasks tasks) {
        this.rules = rules;
        this.catalog = catalog;
        this.scene = scene;
        this.tasks = tasks;
    }

    /// Hands over the conditions of a type: at once when it has none or they are known, else as
    /// soon as they are read.
    public void read(RecordType type, Consumer<FieldConditions> ready) {
        if (!FieldConditions.has(type)) {
            ready.accept(new FieldConditions(scene.get(), Map.of(), Map.of()));
            return;
        }
        FieldConditions here = known.get(type);
        if (here != null) {
            ready.accept(here);
            return;
        }
        Schema schema = catalog.schema();
        tasks.work(() -> conditions(schema, type))
                .onSuccess(read -> {
                    known.put(type, read);
                    ready.accept(read);
                })
                .start();
    }

    private FieldConditions conditions(Schema schema, RecordType type) {
        var required = new HashMap<String, Formula>();
        var show = new HashMap<String, Formula>();
        for (Field field : type.fields().values()) {
            var when = field.rules().when();
            if (when != null) {
                put(required, field, when.required(), schema, type);
                put(show, field, when.show(), schema, type);
            }
        }
        return new FieldConditions(scene.get(), required, show);
    }

    /// What can't be read is no condition here; the gate says what is wrong with it.
    private void put(
            Map<String, Formula> into,
            Field field,
            @Nullable String text,
            Schema schema,
            RecordType type) {
        if (text != null
                && rules.ownCondition(schema, type, text)
                        instanceof Reading.Understood<Formula>(Formula condition)) {
            into.put(field.key(), condition);
        }
    }
}
