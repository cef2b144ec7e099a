package org.phalanx.desktop.records.list.sums;

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
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.ListReader;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Place.Total;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.Reads;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Groups;
import org.phalanx.store.query.figure.Measure;
import org.phalanx.store.schema.CurrentCatalog;

/// What the columns of a list come to, asked apart from its rows, which don't wait for it. Of
/// amounts that don't add up the mean is read all the same: it tells in which scale they read best.
/// Neither do amounts of what is open, won and lost add up: those are told apart.
public final class ListSums {
    private final Queries queries;
    private final ListReader reader;
    private final LiveViews lives;
    private final CurrentCatalog catalog;
    private final ReadOnlyObjectWrapper<Map<String, Sum>> sums =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<StateSum>> states =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable LiveQuery<Answer> live;

    /// @param of what its value is; nothing that may be shown for [Total#NONE]
    /// @param value sum, else mean: amounts in major units of workspace currency
    /// @param typical what one record has, by and large
    public record Sum(Total of, BigDecimal value, BigDecimal typical) {}

    /// What the records in one state come to by their first amount.
    ///
    /// @param state key of the option
    /// @param weighted by probability, null for what has ended
    public record StateSum(String state, BigDecimal amount, @Nullable BigDecimal weighted) {}

    private record Answer(Map<String, Sum> sums, List<StateSum> states) {}

    @Inject
    public ListSums(Queries queries, ListReader reader, LiveViews lives, CurrentCatalog catalog) {
        this.queries = queries;
        this.reader = reader;
        this.lives = lives;
        this.catalog = catalog;
    }

    /// Sums by key of the field, without those of columns where nothing stands.
    public ReadOnlyObjectProperty<Map<String, Sum>> sums() {
        return sums.getReadOnlyProperty();
    }

    /// One for each state that the records are in, in the order of the states; none for types whose
    /// records aren't open until they end.
    public ReadOnlyObjectProperty<List<StateSum>> states() {
        return states.getReadOnlyProperty();
    }

    /// Follows the sums of a list.
    public void show(ListQuery query) {
        close();
        Schema schema = catalog.schema();
        RecordType type = schema.type(query.type());
        List<Field> amounts = query.fields(type).stream().filter(ListSums::counts).toList();
        if (amounts.isEmpty()) {
            take(new Answer(Map.of(), List.of()));
            return;
        }
        Grouping grouping = grouping(schema, type, amounts).where(query.filter());
        live =
                lives.follow(
                        Reads.of(grouping, schema),
                        () -> read(query, grouping, amounts),
                        result -> take(result.value()));
        live.start();
    }

    private void take(Answer answer) {
        states.set(answer.states());
        sums.set(answer.sums());
    }

    /// Stops following.
    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private static boolean counts(Field field) {
        return field.kind() == Kind.MONEY
                || (field.kind().isNumeric() && field.total() != Total.NONE);
    }

    private static Grouping grouping(Schema schema, RecordType type, List<Field> fields) {
        var measures = new ArrayList<Measure>();
        for (Field field : fields) {
            FieldPath path = schema.path(type.key(), field.key());
            if (field.total() == Total.SUM) {
                measures.add(new Measure.Sum(path));
            }
            measures.add(new Measure.Average(path));
        }
        return StateSums.of(schema, type, fields)
                .map(apart -> apart.added(type, measures))
                .orElseGet(() -> Grouping.of(type, measures.toArray(Measure[]::new)));
    }

    private Answer read(ListQuery query, Grouping grouping, List<Field> amounts) {
        Grouping asked =
                query.typed().isEmpty() ? grouping : grouping.where(among(reader.ids(query)));
        Groups groups = queries.groups(asked);
        List<StateSum> apart = StateSums.read(groups, grouping);
        List<Figure> figures = groups.total();
        var found = new LinkedHashMap<String, Sum>();
        int at = 0;
        for (Field field : amounts) {
            Figure first = figures.get(at++);
            Figure mean = field.total() == Total.SUM ? figures.get(at++) : first;
            if (mean.n() > 0 && first.value() != null && mean.value() != null) {
                Total of =
                        apart.size() > 1 && field.total() == Total.SUM ? Total.NONE : field.total();
                found.put(field.key(), new Sum(of, first.value(), mean.value()));
            }
        }
        return new Answer(found, apart);
    }

    private static Filter among(List<UUID> ids) {
        return new Filter.In(new Operand.Self(), ids.stream().map(Operand.Literal::new).toList());
    }
}
