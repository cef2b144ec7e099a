package org.phalanx.desktop.records.form.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Hit;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.RecordFinder;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.run.Running;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.Field;

/// Records of a type by a part of their title; of answers that overtake each other only the last
/// counts.
final class RecordChoices implements ChoiceSource {
    private static final int MOST = 20;

    private final RecordFinder finder;
    private final Tasks tasks;
    private final Field field;
    private final FieldText text;
    private final Beside beside;
    private @Nullable Running running;

    RecordChoices(RecordFinder finder, Tasks tasks, Field field, FieldText text, Beside beside) {
        this.finder = finder;
        this.tasks = tasks;
        this.field = field;
        this.text = text;
        this.beside = beside;
    }

    @Override
    public void offer(String typed, Consumer<List<Choice>> receiver) {
        if (running != null) {
            running.cancel();
        }
        Map<String, UUID> shared = shared();
        running =
                tasks.work(() -> finder.find(field.target(), typed, MOST, shared))
                        .onSuccess(
                                hits -> receiver.accept(hits.stream().map(this::choice).toList()))
                        .start();
    }

    /// What the records may have in common with the fields beside: the same account, the same
    /// pipeline.
    private Map<String, UUID> shared() {
        Map<String, UUID> shared = new HashMap<>();
        for (Field common : finder.shared(field.target())) {
            boolean other = !common.key().equals(field.key());
            if (other && beside.value(common.key()) instanceof UUID record) {
                shared.put(common.key(), record);
            }
        }
        return shared;
    }

    private Choice choice(Hit hit) {
        String title = text.title(new Link(hit.id(), field.target(), hit.title(), false));
        return new Choice(hit.id(), title, hit.subtitle(), null, field.target().equals("user"));
    }
}
