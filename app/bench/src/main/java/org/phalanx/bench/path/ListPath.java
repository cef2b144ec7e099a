package org.phalanx.bench.path;

import java.util.List;
import java.util.stream.Stream;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.bench.measure.Samples;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Sort;

/// A page of the list of deals with names of account, stage and owner, largest first.
public final class ListPath implements Path {

    private static final int PAGE = 100;
    private final OpenWorkspace workspace;

    public ListPath(OpenWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<Figure> measure() throws Exception {
        Schema schema = workspace.workspace().catalog().schema();
        RecordType deals = schema.type("opportunity");
        RecordQuery query =
                RecordQuery.of(deals)
                        .columns(
                                Stream.of(
                                                "name",
                                                "amount",
                                                "expected_sign_date",
                                                "account",
                                                "stage",
                                                "owner")
                                        .map(path -> schema.path("opportunity", path))
                                        .toList())
                        .sorted(Sort.descending(schema.path("opportunity", "amount")))
                        .page(Page.first(PAGE));
        Queries queries = workspace.get(Queries.class);
        String bare = RawSql.of("list");
        Samples ours = Samples.of(50, 200, i -> queries.rows(query));
        Samples raw =
                Samples.of(
                        50,
                        200,
                        i ->
                                workspace
                                        .workspace()
                                        .database()
                                        .read(connection -> RawSql.drain(connection, bare)));
        return Budgets.query("list page", ours, raw);
    }
}
