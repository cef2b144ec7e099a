package org.phalanx.desktop.records.list.paste;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.kernel.type.Field;

/// Rows as spreadsheets take them: cells between tabs, and the same as a table of HTML. Numbers and
/// days are written plainly, so that they can be reckoned with.
final class CopyText {
    /// What runs as a formula at the beginning of a cell.
    private static final String FORMULA = "=+-@";

    private final FieldText text;
    private final List<Field> fields;
    private final List<String> labels;

    /// @param labels names of the fields
    CopyText(FieldText text, List<Field> fields, List<String> labels) {
        this.text = text;
        this.fields = fields;
        this.labels = labels;
    }

    String tabbed(List<ListRow> rows) {
        return lines(rows, CopyText::quoted, "", "\t", "\n");
    }

    String html(List<ListRow> rows) {
        return "<table>"
                + lines(rows, CopyText::escaped, "<tr><td>", "</td><td>", "</td></tr>")
                + "</table>";
    }

    private String lines(
            List<ListRow> rows,
            UnaryOperator<String> safe,
            String before,
            String between,
            String after) {
        var all = new StringBuilder();
        all.append(before)
                .append(labels.stream().map(safe).collect(Collectors.joining(between)))
                .append(after);
        for (ListRow row : rows) {
            all.append(before)
                    .append(
                            fields.stream()
                                    .map(field -> safe.apply(cell(field, row)))
                                    .collect(Collectors.joining(between)))
                    .append(after);
        }
        return all.toString();
    }

    private String cell(Field field, ListRow row) {
        Object value = row.value(field.key());
        if (value == null) {
            return "";
        }
        String written = written(field, value, row);
        boolean runs =
                field.kind().isText()
                        && !written.isEmpty()
                        && FORMULA.indexOf(written.charAt(0)) >= 0;
        return runs ? "'" + written : written;
    }

    private String written(Field field, Object value, ListRow row) {
        return switch (field.kind()) {
            case REFERENCE, USER -> title(value, row);
            case TAGS ->
                    value instanceof Collection<?> many
                            ? many.stream()
                                    .map(one -> title(one, row))
                                    .collect(Collectors.joining("、"))
                            : "";
            case CHOICES ->
                    value instanceof Collection<?> many
                            ? many.stream()
                                    .map(one -> text.option(field, one.toString()))
                                    .collect(Collectors.joining("、"))
                            : "";
            case CHOICE, CASCADE, BAND -> text.option(field, value.toString());
            case YES_NO -> text.full(field, value, row.links());
            default -> text.typed(field, value);
        };
    }

    private static String title(@Nullable Object id, ListRow row) {
        return id instanceof UUID of ? row.links().of(of).map(Link::title).orElse("") : "";
    }

    private static String quoted(String cell) {
        boolean needed =
                cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
