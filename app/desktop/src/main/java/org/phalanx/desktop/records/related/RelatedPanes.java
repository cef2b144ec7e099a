package org.phalanx.desktop.records.related;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.FieldPath;

/// The lists that belong to a record, one panel each; those with records first.
public final class RelatedPanes extends VBox {
    private static final int GAP = 12;

    private final RelatedModel model;
    private final RelatedWords words;
    private final Places places;
    private @Nullable UUID record;

    public RelatedPanes(RelatedModel model, RelatedWords words, Places places) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.places = places;
        model.lists().addListener((ListChangeListener<? super RelatedList>) change -> draw());
        words.language().locale().subscribe(locale -> draw());
    }

    /// The record that the lists belong to.
    public void of(UUID id) {
        record = id;
    }

    private void draw() {
        getChildren()
                .setAll(
                        model.lists().stream()
                                .map(list -> new RelatedPanel(list, words, actions()))
                                .toList());
    }

    private RelatedActions actions() {
        return new RelatedActions() {
            @Override
            public void open(RelatedList list, UUID id) {
                places.record(list.type().key(), id);
            }

            @Override
            public void list(RelatedList list) {
                if (record != null) {
                    places.list(list.type().key(), filter(list, record));
                }
            }

            @Override
            public void create(RelatedList list) {
                if (record != null) {
                    places.create(list.type().key(), Map.of(list.by().key(), record));
                }
            }
        };
    }

    private static Filter filter(RelatedList list, UUID record) {
        FieldPath by = new FieldPath(list.type(), List.of(), list.by(), list.by().pathName());
        return Filter.compare(by, Comparison.EQUAL, record);
    }
}
