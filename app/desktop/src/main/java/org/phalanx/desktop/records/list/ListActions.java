package org.phalanx.desktop.records.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Marks;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.list.view.RowMenu;
import org.phalanx.kernel.type.RecordType;

/// What a person does in a list with the record in focus, or with those that are marked.
final class ListActions implements RowMenu.Actions {
    private final ListModels models;
    private final ListParts parts;
    private Consumer<ListRow> fold = row -> {};

    ListActions(ListModels models, ListParts parts) {
        this.models = models;
        this.parts = parts;
        models.list().cursor().subscribe(now -> follow());
        models.list().settled().subscribe(this::follow);
    }

    private ListModel list() {
        return models.list();
    }

    private void with(Consumer<ListRow> action) {
        ListRow row = list().current();
        if (row == null) {
            return;
        }
        if (row.isRecord()) {
            action.accept(row);
        }
    }

    @Override
    public void open() {
        if (!fold()) {
            with(row -> open(new Link(row.id(), type().key(), row.title(), false)));
        }
    }

    /// Folds the group whose line is in focus, or unfolds it; false on a record.
    private boolean fold() {
        ListRow row = list().current();
        if (row == null || row.head() == null) {
            return false;
        }
        fold.accept(row);
        return true;
    }

    /// Called to fold or unfold a group.
    void onFold(Consumer<ListRow> action) {
        fold = action;
    }

    void open(Link link) {
        parts.places().record(link.type(), link.id());
    }

    @Override
    public void peek() {
        if (!fold()) {
            with(row -> models.peek().toggle(type(), row.id()));
        }
    }

    private void follow() {
        if (list().type().get() != null) {
            with(row -> models.peek().follow(type(), row.id()));
        }
    }

    @Override
    public void mark() {
        with(row -> list().marks().toggle(row.id()));
    }

    void markAll() {
        list().marks().toggleAll();
    }

    /// Copies rows for a spreadsheet.
    void copy() {
        if (list().type().get() != null) {
            models.views().clipboard().copy(type(), list());
        }
    }

    /// Shows what the rows of a spreadsheet would become here.
    void paste() {
        ListQuery query = list().query();
        if (query != null && list().type().get() != null) {
            models.views().clipboard().paste(type(), query.fields(type()));
        }
    }

    void create() {
        parts.places().create(type().key(), Map.of());
    }

    /// The marked records, else the one in focus.
    @Override
    public void delete() {
        Marks marks = list().marks();
        RecordType type = type();
        if (marks.count().get() == 0) {
            with(row -> models.bin().delete(type, List.of(row.id()), row.title(), () -> {}));
            return;
        }
        ListQuery query = list().query();
        if (query != null) {
            list().marked()
                    .all(query, ids -> models.bin().delete(type, ids, title(ids), marks::clear));
        }
    }

    private String title(List<UUID> ids) {
        return ids.size() == 1 ? list().marked().title(ids.getFirst()) : "";
    }

    private RecordType type() {
        return Objects.requireNonNull(list().type().get());
    }
}
