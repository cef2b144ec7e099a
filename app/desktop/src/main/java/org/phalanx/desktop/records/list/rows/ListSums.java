package org.phalanx.desktop.records.list.rows;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.Reads;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;
import org.phalanx.store.schema.CurrentCatalog;

/// The sums of a list's amounts, asked apart from its rows, which don't wait for them.
public final class ListSums {
    private final Queries queries;
    private final ListReader reader;
    private final LiveViews lives;
    private final CurrentCatalog catalog;
    private final ReadOnlyObjectWrapper<Map<String, Sum>> sums =
            new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable LiveQuery<Map<String, Sum>> live;

    /// @param total in major units of workspace currency
    /// @param n how many records it is about
    public record Sum(BigDecimal total, long n) {}

    @Inject
    public ListSums(Queries queries, ListReader reader, LiveViews lives, CurrentCatalog catalog) {
        this.queries = queries;
        this.reader = reader;
        this.lives = lives;
        this.catalog = catalog;
    }

    /// Sums by key of the amount's field.
    public ReadOnlyObjectProperty<Map<String, Sum>> sums() {
        return sums.getReadOnlyProperty();
    }

    /// Follows the sums of a list.
    public void show(ListQuery query) {
        close();
        Schema schema = catalog.schema();
        RecordType type = schema.type(query.type());
        List<Field> amounts =
                query.fields(type).stream().filter(field -> field.kind() == Kind.MONEY).toList();
        if (amounts.isEmpty()) {
            sums.set(Map.of());
            return;
        }
        Grouping grouping = grouping(schema, type, amounts).where(query.filter());
        live =
                lives.follow(
                        Reads.of(grouping, schema),
                        () -> read(query, grouping, amounts),
                        result -> sums.set(result.value()));
        live.start();
    }

    /// Stops following.
    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private static Grouping grouping(Schema schema, RecordType type, List<Field> amounts) {
        var measures = new ArrayList<Measure>();
        amounts.forEach(
                field -> measures.add(new Measure.Sum(schema.path(type.key(), field.key()))));
        return Grouping.of(type, measures.toArray(Measure[]::new));
    }

    private Map<String, Sum> read(ListQuery query, Grouping grouping, List<Field> amounts) {
        Grouping asked =
                query.typed().isEmpty() ? grouping : grouping.where(among(reader.ids(query)));
        List<Figure> figures = queries.groups(asked).total();
        var found = new LinkedHashMap<String, Sum>();
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal total = figures.get(i).value();
            found.put(
                    amounts.get(i).key(),
                    new Sum(total == null ? BigDecimal.ZERO : total, figures.get(i).n()));
        }
        return found;
    }

    private static Filter among(List<UUID> ids) {
        return new Filter.In(new Operand.Self(), ids.stream().map(Operand.Literal::new).toList());
    }
}
