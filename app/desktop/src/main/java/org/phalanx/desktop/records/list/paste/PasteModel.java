package org.phalanx.desktop.records.list.paste;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.create.Beginnings;
import org.phalanx.desktop.records.list.bulk.BulkModel;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.paste.Pasted;
import org.phalanx.sales.imports.paste.PastedRow;
import org.phalanx.sales.imports.paste.Pasting;
import org.phalanx.sales.records.RecordBulk;

/// Rows that were pasted: where their columns go, what is wrong with some, and the saving of the
/// others. What can't be saved stays for correction.
public final class PasteModel {
    private final Pasting pasting;
    private final Beginnings beginnings;
    private final RecordBulk bulk;
    private final BulkModel running;
    private final Tasks tasks;
    private final FieldText text;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.NONE);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private @Nullable RecordType type;
    private int asked;

    /// @param pasted where the columns go
    /// @param rows as they were read
    public record Sheet(Pasted pasted, List<PastedRow> rows) {
        static final Sheet NONE = new Sheet(new Pasted(List.of(), false, List.of()), List.of());

        public Sheet {
            rows = List.copyOf(rows);
        }

        public List<PastedRow> good() {
            return rows.stream().filter(PastedRow::isGood).toList();
        }

        public List<PastedRow> bad() {
            return rows.stream().filter(row -> !row.isGood()).toList();
        }
    }

    @Inject
    public PasteModel(
            Pasting pasting,
            Beginnings beginnings,
            RecordBulk bulk,
            BulkModel running,
            Tasks tasks,
            FieldText text) {
        this.pasting = pasting;
        this.beginnings = beginnings;
        this.bulk = bulk;
        this.running = running;
        this.tasks = tasks;
        this.text = text;
    }

    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether rows are being read or saved.
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    public RecordType type() {
        return Objects.requireNonNull(type);
    }

    /// Reads a text of the clipboard.
    ///
    /// @param visible where columns go that no header names
    /// @param then what to do once it was read; not called when there is nothing in it
    public void begin(RecordType of, String pasted, List<Field> visible, Runnable then) {
        tasks.work(() -> pasting.open(of, pasted, visible))
                .onSuccess(opened -> {
                    if (!opened.rows().isEmpty() && opened.rows().size() <= Pasting.MOST) {
                        type = of;
                        read(opened);
                        then.run();
                    }
                })
                .start();
    }

    private void read(Pasted pasted) {
        RecordType of = type();
        int mine = ++asked;
        reading.set(true);
        tasks.work(
                        () -> {
                            Map<String, @Nullable Object> given =
                                    beginnings.of(of, Map.of()).values();
                            return new Sheet(pasted, pasting.read(of, pasted, given));
                        })
                .onSuccess(read -> {
                    if (mine == asked) {
                        sheet.set(read);
                        reading.set(false);
                    }
                })
                .start();
    }

    /// Lets a column go to another field; null leaves it out.
    public void column(int at, @Nullable Field to) {
        Pasted now = sheet.get().pasted();
        var columns = new ArrayList<>(now.columns());
        for (int i = 0; i < columns.size(); i++) {
            if (to != null && to.equals(columns.get(i))) {
                columns.set(i, null);
            }
        }
        columns.set(at, to);
        read(new Pasted(Collections.unmodifiableList(columns), now.hasHeader(), now.rows()));
    }

    /// Puts another text into a cell.
    ///
    /// @param line number of its row, from 1
    public void mend(int line, int column, String cell) {
        Pasted now = sheet.get().pasted();
        var rows = new ArrayList<>(now.rows());
        var cells = new ArrayList<>(rows.get(line - 1));
        while (cells.size() <= column) {
            cells.add("");
        }
        if (!cells.get(column).equals(cell)) {
            cells.set(column, cell);
            rows.set(line - 1, List.copyOf(cells));
            read(new Pasted(now.columns(), now.hasHeader(), rows));
        }
    }

    /// Saves what can be saved, as one batch.
    ///
    /// @param done what a toast says
    /// @param whole what to do when nothing is left over
    public void save(String done, Runnable whole) {
        Sheet now = sheet.get();
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        now.good().forEach(row -> values.add(row.values()));
        String what = text.counted(type(), values.size());
        running.run(
                values.size(),
                heard -> bulk.create(type().key(), values, what, heard),
                done,
                () -> {
                    List<List<String>> left = now.bad().stream().map(PastedRow::cells).toList();
                    if (left.isEmpty()) {
                        whole.run();
                    } else {
                        read(new Pasted(now.pasted().columns(), now.pasted().hasHeader(), left));
                    }
                });
    }

    /// How many records there are, in words.
    public String counted(int count) {
        return text.counted(type(), count);
    }
}
