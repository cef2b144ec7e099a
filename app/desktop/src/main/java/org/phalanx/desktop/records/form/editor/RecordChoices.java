package org.phalanx.desktop.records.form.editor;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Hit;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.RecordFinder;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.run.Running;
import org.phalanx.desktop.ui.run.Tasks;

/// Records of a type by a part of their title; of answers that overtake each other only the last
/// counts.
final class RecordChoices implements ChoiceSource {
    private static final int MOST = 20;

    private final RecordFinder finder;
    private final Tasks tasks;
    private final String type;
    private final FieldText text;
    private @Nullable Running running;

    RecordChoices(RecordFinder finder, Tasks tasks, String type, FieldText text) {
        this.finder = finder;
        this.tasks = tasks;
        this.type = type;
        this.text = text;
    }

    @Override
    public void offer(String typed, Consumer<List<Choice>> receiver) {
        if (running != null) {
            running.cancel();
        }
        running =
                tasks.work(() -> finder.find(type, typed, MOST))
                        .onSuccess(
                                hits -> receiver.accept(hits.stream().map(this::choice).toList()))
                        .start();
    }

    private Choice choice(Hit hit) {
        String title = text.title(new Link(hit.id(), type, hit.title(), false));
        return new Choice(hit.id(), title, hit.subtitle(), null, type.equals("user"));
    }
}
