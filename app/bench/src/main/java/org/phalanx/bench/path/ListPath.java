package org.phalanx.bench.path;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.phalanx.bench.measure.Beside;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.records.list.rows.Usual;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;

/// A list opens with its usual columns: the number of all records and the first rows in order, as
/// far as the model that the view shows.
public final class ListPath implements Path {

    private final OpenWorkspace company;
    private final Effort effort;
    private final Wiring models;

    public ListPath(OpenWorkspace company, Effort effort) {
        this.company = company;
        this.effort = effort;
        this.models = company.get(Windows.class).screens(company, new OneThread());
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Figure> measure() throws Exception {
        return Stream.of(
                        measure("deals", query("opportunity", List.of())),
                        measure(
                                "deals by amount",
                                query("opportunity", List.of(new SortBy("amount", true)))),
                        measure(
                                "deals by name",
                                query("opportunity", List.of(new SortBy("name", false)))),
                        inGroups(),
                        measure("activities", query("activity", List.of())))
                .flatMap(List::stream)
                .toList();
    }

    /// A list in groups knows the order of all its records; it is read beside the screen.
    private List<Figure> inGroups() throws Exception {
        ListQuery flat = query("opportunity", List.of());
        var grouped =
                new ListQuery(
                        flat.type(),
                        flat.columns(),
                        flat.filter(),
                        "",
                        List.of(),
                        "stage_id",
                        Set.of());
        return Budgets.whole(
                "list deals in groups",
                Beside.of(
                        effort.equals(Effort.SAMPLE) ? effort : Effort.WHOLE,
                        i -> open(grouped),
                        i ->
                                company.workspace()
                                        .database()
                                        .read(connection ->
                                                RawSql.drain(
                                                        connection,
                                                        RawSql.of("list-deals-in-groups")))));
    }

    private ListQuery query(String key, List<SortBy> sorts) {
        RecordType type = company.workspace().catalog().schema().type(key);
        return new ListQuery(key, Usual.columns(type), Filter.everything(), "", sorts);
    }

    private List<Figure> measure(String what, ListQuery query) throws Exception {
        String rows = "list-" + what.replace(' ', '-');
        String count = "list-count-" + query.type();
        Budgets.demandSame(what, open(query), bare(rows, count));
        return Budgets.query(
                "list " + what, Beside.of(effort, i -> open(query), i -> bare(rows, count)));
    }

    /// What a list knows, for comparison.
    private record Seen(int rows, long all) {}

    private Seen open(ListQuery query) {
        ListModel model = models.get(ListModel.class);
        model.show(query);
        model.close();
        int read = 0;
        while (read < model.slots().size() && model.slots().get(read).row().get() != null) {
            read++;
        }
        return new Seen(read, model.slots().size());
    }

    private Seen bare(String rows, String count) {
        return company.workspace()
                .database()
                .read(connection -> {
                    int read = RawSql.drain(connection, RawSql.of(rows));
                    List<Number> all = RawSql.column(connection, RawSql.of(count));
                    return new Seen(read, all.getFirst().longValue());
                });
    }
}
