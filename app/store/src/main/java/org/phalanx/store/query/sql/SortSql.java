package org.phalanx.store.query.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Option;

/// What rows are sorted by, as SQL.
public final class SortSql {

    private static final int FEW = 100;

    private final Joins joins;

    public SortSql(Joins joins) {
        this.joins = joins;
    }

    /// The expression by which a path sorts.
    public Sql key(FieldPath path) {
        Field field = path.last();
        return switch (field.kind()) {
            case REFERENCE, USER -> Sql.of(joins.place(path));
            case TEXT, LONG_TEXT ->
                    Sql.of(field.rules().locked() ? joins.column(path) : joins.spoken(path));
            case PHONE, EMAIL, WEB -> Sql.of(joins.column(path) + " COLLATE NOCASE");
            case CHOICE, BAND ->
                    field.shape().options().size() > FEW
                            ? Sql.of(joins.column(path))
                            : asOffered(joins.column(path), field.shape().options());
            default -> Sql.of(joins.column(path));
        };
    }

    private static Sql asOffered(String column, List<Option> options) {
        Sql order = Sql.of("CASE " + column);
        int position = 0;
        for (Option option : options) {
            order.add(" WHEN ").bind(option.key()).add(" THEN " + position++);
        }
        return position == 0 ? Sql.of(column) : order.add(" END");
    }

    /// `ORDER BY` with the id as last word, in the direction of the word before, so that one index
    /// on both serves either way.
    public static Sql order(List<Sql> keys, List<Direction> directions, String id) {
        Sql order = Sql.of(" ORDER BY ");
        for (int i = 0; i < keys.size(); i++) {
            order.add(keys.get(i)).add(directions.get(i).sql()).add(", ");
        }
        return order.add(id).add(endsDescending(directions) ? " DESC" : "");
    }

    /// What comes after a row in this order.
    ///
    /// @param at the row's keys, null where empty
    public static Sql after(
            List<Sql> keys, List<Direction> directions, List<@Nullable Object> at, Sql afterId) {
        if (keys.isEmpty()) {
            return afterId;
        }
        Sql key = keys.getFirst();
        Object value = at.getFirst();
        Direction direction = directions.getFirst();
        List<@Nullable Object> others = at.subList(1, at.size());
        Sql rest =
                after(
                        keys.subList(1, keys.size()),
                        directions.subList(1, directions.size()),
                        others,
                        afterId);
        Sql beyond =
                Sql.of("(").add(beyond(key, value, direction)).add(" OR (").add(key).add(" IS ");
        return (value == null ? beyond.add("NULL") : beyond.bind(value))
                .add(" AND ")
                .add(rest)
                .add("))");
    }

    private static Sql beyond(Sql key, @Nullable Object value, Direction direction) {
        boolean first = direction == Direction.EMPTY_FIRST;
        if (value == null) {
            return first ? new Sql().add(key).add(" IS NOT NULL") : Sql.of("0");
        }
        String sign = direction == Direction.DOWN ? " < " : " > ";
        Sql beyond = new Sql().add(key).add(sign).bind(value);
        return first ? beyond : beyond.add(" OR ").add(key).add(" IS NULL");
    }

    /// Whether the last word before the id goes down.
    public static boolean endsDescending(List<Direction> directions) {
        return !directions.isEmpty() && directions.getLast() == Direction.DOWN;
    }
}
