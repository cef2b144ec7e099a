package org.phalanx.sales.exports.records;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.exports.Cell;
import org.phalanx.sales.exports.ExportColumn;
import org.phalanx.sales.exports.ExportFormat;
import org.phalanx.sales.exports.ExportHabits;
import org.phalanx.sales.exports.ExportTable;
import org.phalanx.sales.exports.TableWriter;
import org.phalanx.sales.exports.Written;
import org.phalanx.store.query.Mark;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Rows;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.workspace.Settings;

/// Writes the records of a type to a file: id and every field that people see, references by the
/// title of their record, in the order in which they were made.
public final class RecordExport {

    private static final int AT_ONCE = 1_000;
    private static final String HIDDEN = "hidden";
    private static final Set<String> NOT_CONTENT = Set.of("updated_at", "updated_by", "deleted_at");

    private final Queries queries;
    private final CurrentCatalog catalog;
    private final Settings settings;

    @Inject
    public RecordExport(Queries queries, CurrentCatalog catalog, Settings settings) {
        this.queries = queries;
        this.catalog = catalog;
        this.settings = settings;
    }

    /// Writes a file, whole or not at all.
    ///
    /// @param filter which records
    /// @param locale language of labels and options
    /// @throws IOException when the file can't be written
    public Written write(
            RecordType type, Filter filter, Path target, ExportFormat format, Locale locale)
            throws IOException {
        Schema schema = catalog.schema();
        List<Field> fields = fields(type);
        List<FieldPath> columns =
                fields.stream().map(field -> schema.path(type.key(), field.key())).toList();
        RecordQuery query = RecordQuery.of(type).where(filter).columns(columns);
        var cells = new RecordCells(fields, new Titles(queries, schema), locale);
        try {
            return queries.together(
                    snapshot -> written(snapshot, query, cells, target, format, locale));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Written written(
            Snapshot snapshot,
            RecordQuery query,
            RecordCells cells,
            Path target,
            ExportFormat format,
            Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        var habits = new ExportHabits(settings.zone(), chinese ? "是" : "yes", chinese ? "否" : "no");
        Stream<List<Cell>> rows =
                Stream.iterate(
                                first(snapshot, query),
                                Optional::isPresent,
                                page -> next(snapshot, query, page.map(Rows::next).orElse(null)))
                        .flatMap(page -> page.stream().flatMap(found -> found.rows().stream()))
                        .map(cells::of);
        List<ExportColumn> columns = cells.columns();
        try {
            return new TableWriter()
                    .write(
                            target,
                            format,
                            new ExportTable(query.type().face().plural().in(locale), columns, rows),
                            habits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Rows> first(Snapshot snapshot, RecordQuery query) {
        return Optional.of(snapshot.rows(query.page(Page.first(AT_ONCE))));
    }

    private static Optional<Rows> next(Snapshot snapshot, RecordQuery query, @Nullable Mark after) {
        return after == null
                ? Optional.empty()
                : Optional.of(snapshot.rows(query.page(new Page(AT_ONCE, 0, after))));
    }

    private static List<Field> fields(RecordType type) {
        return type.activeFields().stream()
                .filter(field -> !field.place().group().equals(HIDDEN))
                .filter(field -> !NOT_CONTENT.contains(field.key()))
                .toList();
    }
}
