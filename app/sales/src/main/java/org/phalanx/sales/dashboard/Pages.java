package org.phalanx.sales.dashboard;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// Which pages there are, and what stands on them. Reads, so is not for the thread of a screen.
public final class Pages {

    static final String TYPE = "dashboard";
    private static final String MANAGER = "manager";

    private final Queries queries;

    @Inject
    public Pages(Queries queries) {
        this.queries = queries;
    }

    /// The pages that a person sees, in their order.
    public List<Page> of(UUID person) {
        return queries.together(ask -> of(person, ask));
    }

    private static List<Page> of(UUID person, Snapshot ask) {
        Schema schema = ask.schema();
        List<FieldPath> columns =
                Stream.of("name", "audience", "order", "shared", "owner_id")
                        .map(field -> schema.path(TYPE, field))
                        .toList();
        RecordQuery all =
                RecordQuery.of(schema.type(TYPE))
                        .columns(columns)
                        .sorted(
                                Sort.ascending(schema.path(TYPE, "order")),
                                Sort.ascending(schema.path(TYPE, "name")));
        return ask.rows(all).rows().stream()
                .map(Pages::page)
                .filter(page -> page.shared() || person.equals(page.owner()))
                .toList();
    }

    private static Page page(Row row) {
        List<@Nullable Object> values = row.values();
        return new Page(
                row.id(),
                String.valueOf(values.get(0)),
                (String) values.get(1),
                values.get(2) instanceof Long order ? order : Long.MAX_VALUE,
                Boolean.TRUE.equals(values.get(3)),
                (UUID) values.get(4));
    }

    /// The tiles of a page, from the upper left one on.
    public List<Tile> tiles(UUID page) {
        return queries.together(ask -> tiles(page, ask));
    }

    static List<Tile> tiles(UUID page, Snapshot ask) {
        Schema schema = ask.schema();
        String type = TileRecord.TYPE;
        RecordQuery all =
                RecordQuery.of(schema.type(type))
                        .columns(
                                TileRecord.FIELDS.stream()
                                        .map(field -> schema.path(type, field))
                                        .toList())
                        .where(
                                Filter.compare(
                                        schema.path(type, "dashboard_id"), Comparison.EQUAL, page))
                        .sorted(
                                Sort.ascending(schema.path(type, "y")),
                                Sort.ascending(schema.path(type, "x")));
        return ask.rows(all).rows().stream().map(TileRecord::read).toList();
    }

    /// Whether there are deals at all, whatever becomes of them.
    public boolean anyDeals() {
        return queries.together(ask -> {
            RecordQuery one =
                    RecordQuery.of(ask.schema().type("opportunity"))
                            .page(org.phalanx.store.query.Page.first(1));
            return !ask.rows(one).rows().isEmpty();
        });
    }

    /// Whom pages are for that suit a person best, by his position and roles.
    public String audience(UUID person) {
        return queries.together(ask -> {
            Schema schema = ask.schema();
            RecordQuery one =
                    RecordQuery.of(schema.type("user"))
                            .columns(
                                    List.of(
                                            schema.path("user", "position"),
                                            schema.path("user", "roles")))
                            .where(
                                    new Filter.Compare(
                                            new Operand.Self(),
                                            Comparison.EQUAL,
                                            new Operand.Literal(person)));
            return ask.rows(one).rows().stream()
                    .findFirst()
                    .map(row -> audience(row.values()))
                    .orElse(MANAGER);
        });
    }

    private static String audience(List<@Nullable Object> values) {
        if (values.get(0) instanceof String position) {
            return switch (position) {
                case "director" -> "director";
                case "manager" -> MANAGER;
                default -> "rep";
            };
        }
        boolean leads =
                values.get(1) instanceof Collection<?> roles
                        && (roles.contains(MANAGER) || roles.contains("admin"));
        return leads ? MANAGER : "rep";
    }
}
