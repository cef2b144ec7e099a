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
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB ->
                    Sql.of(joins.column(path) + (field.rules().locked() ? "" : " COLLATE NOCASE"));
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
    public static Sql order(List<Sql> keys, List<Boolean> descending, String id) {
        Sql order = Sql.of(" ORDER BY ");
        for (int i = 0; i < keys.size(); i++) {
            order.add(keys.get(i)).add(descending.get(i) ? " DESC, " : ", ");
        }
        return order.add(id).add(endsDescending(descending) ? " DESC" : "");
    }

    /// What comes after a row in this order.
    ///
    /// @param at the row's keys, null where empty
    public static Sql after(
            List<Sql> keys, List<Boolean> descending, List<@Nullable Object> at, Sql afterId) {
        if (keys.isEmpty()) {
            return afterId;
        }
        Sql key = keys.getFirst();
        Object value = at.getFirst();
        boolean down = descending.getFirst();
        List<@Nullable Object> others = at.subList(1, at.size());
        Sql rest =
                after(
                        keys.subList(1, keys.size()),
                        descending.subList(1, descending.size()),
                        others,
                        afterId);
        Sql beyond = Sql.of("(").add(beyond(key, value, down)).add(" OR (").add(key).add(" IS ");
        return (value == null ? beyond.add("NULL") : beyond.bind(value))
                .add(" AND ")
                .add(rest)
                .add("))");
    }

    private static Sql beyond(Sql key, @Nullable Object value, boolean down) {
        if (value == null) {
            return down ? Sql.of("0") : new Sql().add(key).add(" IS NOT NULL");
        }
        if (down) {
            return new Sql().add(key).add(" < ").bind(value).add(" OR ").add(key).add(" IS NULL");
        }
        return new Sql().add(key).add(" > ").bind(value);
    }

    /// Whether the last word before the id goes down.
    public static boolean endsDescending(List<Boolean> descending) {
        return !descending.isEmpty() && descending.getLast();
    }
}
