package org.phalanx.desktop.records.list.cell;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.form.editor.Editors;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.RecordWriter;

/// Writes one value of a row through the gate.
public final class CellWriting {
    private final RecordWriter writer;
    private final Editors editors;
    private final Tasks tasks;
    private final Refusals refusals;
    private final Language language;

    @Inject
    public CellWriting(
            RecordWriter writer,
            Editors editors,
            Tasks tasks,
            Refusals refusals,
            Language language) {
        this.writer = writer;
        this.editors = editors;
        this.tasks = tasks;
        this.refusals = refusals;
        this.language = language;
    }

    Editors editors() {
        return editors;
    }

    /// Whether people may write the field.
    static boolean mayEdit(Field field) {
        return field.isWritable() && !field.isWorkedOut() && !field.rules().locked();
    }

    /// @param then what to do when it holds
    /// @param refused gets why not, a sentence each
    void write(
            RecordType type,
            ListRow row,
            Field field,
            @Nullable Object value,
            Runnable then,
            Consumer<List<String>> refused) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(field.key(), value);
        String what = field.label().in(language.locale().get());
        tasks.work(() -> writer.edit(type.key(), row.id(), row.title(), what, values))
                .onSuccess(outcome -> {
                    if (outcome instanceof Outcome.Refused no) {
                        refused.accept(refusals.all(no));
                    } else {
                        then.run();
                    }
                })
                .start();
    }
}
