package org.phalanx.desktop.records.related;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.schema.CurrentCatalog;

/// The lists that belong to one record, following the database.
public final class RelatedModel {
    private final RelatedReader reader;
    private final LiveViews lives;
    private final CurrentCatalog catalog;
    private final ObservableList<RelatedList> lists = FXCollections.observableArrayList();
    private @Nullable LiveQuery<List<RelatedList>> live;

    @Inject
    public RelatedModel(RelatedReader reader, LiveViews lives, CurrentCatalog catalog) {
        this.reader = reader;
        this.lives = lives;
        this.catalog = catalog;
    }

    public ObservableList<RelatedList> lists() {
        return lists;
    }

    public void show(RecordType type, UUID record) {
        close();
        lists.clear();
        List<Dependency> dependencies =
                RelatedReader.relations(catalog.schema(), type.key()).stream()
                        .map(Schema.Relation::from)
                        .map(RecordType::key)
                        .distinct()
                        .map(Dependency::on)
                        .toList();
        live =
                lives.follow(
                        dependencies,
                        () -> reader.of(type.key(), record),
                        result -> take(result.value()));
        live.start();
    }

    private void take(List<RelatedList> read) {
        if (!lists.equals(read)) {
            lists.setAll(read);
        }
    }

    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }
}
