package org.phalanx.sales.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.Recipe;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// The records behind a tile in the place of their figure.
final class Listing {

    private static final int MOST = 50;
    private static final int COLUMNS = 6;

    private Listing() {}

    /// The first records behind an answer; what is no figure stays as it is.
    static TileAnswer of(TileAnswer answer, Metric metric, Snapshot ask) {
        if (!(answer instanceof TileAnswer.Figures told)) {
            return answer;
        }
        Schema schema = ask.schema();
        RecordType type = schema.type(metric.type());
        List<FieldPath> columns = columns(schema, type);
        RecordQuery query =
                told.now()
                        .records()
                        .columns(columns)
                        .sorted(Sort.descending(schema.path(type.key(), order(metric))))
                        .page(Page.first(MOST));
        return new TileAnswer.Listed(
                told.days(), told.at(), told.now(), columns, ask.rows(query).rows());
    }

    private static String order(Metric metric) {
        return switch (metric.recipe()) {
            case Recipe.Sum(String of) -> of;
            case Recipe.Weighted(String amount, _) -> amount;
            default -> metric.date();
        };
    }

    private static List<FieldPath> columns(Schema schema, RecordType type) {
        var columns = new ArrayList<FieldPath>();
        columns.add(schema.path(type.key(), type.face().title()));
        type.activeFields().stream()
                .filter(field -> field.place().listed() && !field.isWorkedOut())
                .filter(field -> !field.key().equals(type.face().title()))
                .limit(COLUMNS - 1L)
                .map(Field::key)
                .map(key -> schema.path(type.key(), key))
                .forEach(columns::add);
        return columns;
    }
}
