package org.phalanx.desktop.records.list.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Place.Total;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Groups;
import org.phalanx.store.query.figure.Measure;

/// Asks for the first amount of a list by the state of its records.
///
/// @param state field that says whether a record is open
/// @param amount what is added up
/// @param probability by which the sum of what is open is weighted
record StateSums(FieldPath state, FieldPath amount, FieldPath probability) {
    private static final String PROBABILITY = "win_probability";
    private static final int MEASURES = 2;

    /// Empty for types whose records aren't open until they end, and for lists without amounts.
    static Optional<StateSums> of(Schema schema, RecordType type, List<Field> fields) {
        if (!NextStep.isOpened(type) || type.find(PROBABILITY).isEmpty()) {
            return Optional.empty();
        }
        return fields.stream()
                .filter(field -> field.kind() == Kind.MONEY && field.total() == Total.SUM)
                .findFirst()
                .map(first ->
                        new StateSums(
                                schema.path(type.key(), NextStep.STATUS),
                                schema.path(type.key(), first.key()),
                                schema.path(type.key(), PROBABILITY)));
    }

    /// A grouping with these measures first, and its own behind them.
    Grouping added(RecordType type, List<Measure> measures) {
        var all = new ArrayList<>(measures);
        all.add(new Measure.Sum(amount));
        all.add(new Measure.Weighted(amount, probability));
        return Grouping.of(type, all.toArray(Measure[]::new)).by(new GroupKey.ByPath(state));
    }

    /// What the answer says of each state.
    static List<ListSums.StateSum> read(Groups groups, Grouping asked) {
        return asked.keys().isEmpty()
                ? List.of()
                : groups.groups().stream().flatMap(StateSums::one).toList();
    }

    private static Stream<ListSums.StateSum> one(Group group) {
        if (!(group.keys().getFirst().value() instanceof String state)) {
            return Stream.empty();
        }
        List<Figure> own =
                group.figures().subList(group.figures().size() - MEASURES, group.figures().size());
        BigDecimal sum = Objects.requireNonNullElse(own.getFirst().value(), BigDecimal.ZERO);
        boolean open = state.equals(NextStep.OPEN);
        return Stream.of(new ListSums.StateSum(state, sum, open ? own.getLast().value() : null));
    }
}
