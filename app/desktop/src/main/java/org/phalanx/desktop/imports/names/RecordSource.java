package org.phalanx.desktop.imports.names;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Sort;

/// Finds records by a part of their title while somebody types.
public final class RecordSource {
    private static final int MOST = 20;

    private final Queries queries;
    private final Tasks tasks;

    @Inject
    RecordSource(Queries queries, Tasks tasks) {
        this.queries = queries;
        this.tasks = tasks;
    }

    /// A record by its title.
    record Hit(UUID id, String title) {}

    void find(String type, String typed, Consumer<List<Hit>> receiver) {
        tasks.work(() -> find(type, typed)).onSuccess(receiver).start();
    }

    private List<Hit> find(String typeKey, String typed) {
        return queries.together(snapshot -> {
            RecordType type = snapshot.schema().type(typeKey);
            FieldPath title = snapshot.schema().path(typeKey, type.face().title());
            RecordQuery query =
                    RecordQuery.of(type)
                            .columns(List.of(title))
                            .titled(typed)
                            .sorted(Sort.ascending(title))
                            .page(Page.first(MOST));
            return snapshot.rows(query).rows().stream()
                    .map(row -> {
                        String named = row.titles().getFirst();
                        return new Hit(
                                row.id(),
                                named == null ? String.valueOf(row.values().getFirst()) : named);
                    })
                    .toList();
        });
    }
}
