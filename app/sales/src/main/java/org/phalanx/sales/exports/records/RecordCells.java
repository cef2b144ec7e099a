package org.phalanx.sales.exports.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.exports.Cell;
import org.phalanx.sales.exports.ExportColumn;
import org.phalanx.store.query.Row;

/// Turns records into the cells of a table.
///
/// @param fields in the order of the columns
/// @param titles of records that others point to
/// @param locale of labels
record RecordCells(List<Field> fields, Titles titles, Locale locale) {

    private static final String BETWEEN = "; ";

    List<ExportColumn> columns() {
        var columns = new ArrayList<ExportColumn>();
        columns.add(new ExportColumn("id", "id"));
        for (Field field : fields) {
            columns.add(new ExportColumn(field.key(), field.label().in(locale)));
        }
        return columns;
    }

    List<Cell> of(Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.id().toString()));
        for (int i = 0; i < fields.size(); i++) {
            cells.add(cell(fields.get(i), row.values().get(i)));
        }
        return cells;
    }

    private Cell cell(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case UUID id ->
                    Cell.of(
                            field.kind().isReference()
                                    ? titles.of(field.target(), id)
                                    : id.toString());
            case Money money -> Cell.of(money.major());
            case BigDecimal number -> Cell.of(number);
            case Long number -> Cell.of(number.longValue());
            case LocalDate day -> Cell.of(day);
            case Instant at -> Cell.of(at);
            case Boolean yes -> Cell.of(yes.booleanValue());
            case List<?> many -> Cell.of(many(field, many));
            case String text -> Cell.of(field.kind().isOption() ? option(field, text) : text);
            default -> Cell.of(value.toString());
        };
    }

    private String many(Field field, List<?> many) {
        return many.stream()
                .map(one ->
                        one instanceof UUID id
                                ? titles.of(field.target(), id)
                                : option(field, String.valueOf(one)))
                .collect(Collectors.joining(BETWEEN));
    }

    private String option(Field field, String key) {
        return field.option(key).map(option -> spoken(field, option)).orElse(key);
    }

    /// What an option is called; where several places are called so, the way to it.
    private String spoken(Field field, Option option) {
        String name = option.label().in(locale);
        Option above = option.parent() == null ? null : field.option(option.parent()).orElse(null);
        boolean several =
                field.shape().options().stream()
                                .filter(other -> other.label().in(locale).equals(name))
                                .count()
                        > 1;
        return above != null && several ? spoken(field, above) + "/" + name : name;
    }
}
