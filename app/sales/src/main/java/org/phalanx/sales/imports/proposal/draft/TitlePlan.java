package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.words.HeaderWords;

/// Puts a record's name together where no column gives it: of first and last name, else of what
/// tells the record best.
final class TitlePlan {

    private static final List<String> TELLING =
            List.of("account_id", "product_id", "contact", "email", "mobile", "code");

    private final HeaderWords words;

    TitlePlan(HeaderWords words) {
        this.words = words;
    }

    /// Templates by field with the columns that go into them.
    record Found(Map<String, List<String>> derive, List<ColumnProposal> columns) {}

    Found find(Examined table, RecordType type, List<ColumnProposal> columns) {
        // a lead is named after its company, its person stands in a field of its own
        String person = type.fields().containsKey("contact") ? "contact" : type.face().title();
        boolean people = person.equals("contact") || type.fields().containsKey("mobile");
        Optional<ColumnProposal> first = personName(columns, "first");
        Optional<ColumnProposal> last = personName(columns, "last");
        boolean split =
                people
                        && first.isPresent()
                        && last.isPresent()
                        && columns.stream()
                                .filter(column -> column.fills(person))
                                .allMatch(column -> isOneOf(column, first, last));
        if (split) {
            return fromParts(table, person, columns, first.orElseThrow(), last.orElseThrow());
        }
        String title = type.face().title();
        boolean given = columns.stream().anyMatch(column -> column.fills(title));
        List<String> parts =
                TELLING.stream()
                        .filter(field -> columns.stream().anyMatch(column -> column.fills(field)))
                        .toList();
        return given || parts.isEmpty()
                ? new Found(Map.of(), columns)
                : new Found(Map.of(title, templates(parts)), columns);
    }

    private Optional<ColumnProposal> personName(List<ColumnProposal> columns, String which) {
        List<String> names = words.personName(which);
        return columns.stream()
                .filter(column -> names.contains(HeaderWords.bare(column.header())))
                .findFirst();
    }

    private static boolean isOneOf(
            ColumnProposal column, Optional<ColumnProposal> one, Optional<ColumnProposal> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .anyMatch(part -> part.index() == column.index());
    }

    private static Found fromParts(
            Examined table,
            String field,
            List<ColumnProposal> columns,
            ColumnProposal first,
            ColumnProposal last) {
        boolean chinese =
                table.texts(last.index()).keySet().stream()
                        .anyMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
        String together =
                chinese
                        ? "{" + last.header() + "}{" + first.header() + "}"
                        : "{" + first.header() + "} {" + last.header() + "}";
        Phrase why = Phrase.of("import.why.name-part", first.header(), last.header());
        List<ColumnProposal> others =
                columns.stream()
                        .map(column ->
                                column.index() == first.index() || column.index() == last.index()
                                        ? column.unread(why)
                                        : column)
                        .toList();
        return new Found(Map.of(field, List.of(together)), others);
    }

    private static List<String> templates(List<String> parts) {
        var templates = new ArrayList<String>();
        if (parts.size() > 1) {
            templates.add("{" + parts.get(0) + "} · {" + parts.get(1) + "}");
        }
        parts.forEach(part -> templates.add("{" + part + "}"));
        return templates;
    }
}
