package org.phalanx.desktop.imports.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.Belongings;

/// A field that a column may fill.
///
/// @param path as a mapping writes it
/// @param field that takes the value
/// @param way labels that lead to it: the reference or the kin before the field
/// @param part of an address, such as `city`; empty for the whole field
/// @param kin the type that stands in the same row and has the field; null for the row's own type
public record FieldChoice(
        String path, Field field, List<Label> way, String part, Belongings.@Nullable Kin kin) {

    private static final String BETWEEN = " · ";

    public FieldChoice {
        way = List.copyOf(way);
    }

    /// What people read, without the part of an address.
    public String label(Locale locale) {
        return way.stream().map(label -> label.in(locale)).collect(Collectors.joining(BETWEEN));
    }

    /// The label in every language, to be found by.
    public String words() {
        return way.stream()
                .map(label -> label.zh() + " " + label.en())
                .collect(Collectors.joining(" "));
    }

    /// Whether it belongs to another record than the row's own.
    public boolean isElsewhere() {
        return kin != null || way.size() > 1;
    }

    /// Whether its cells are the titles of records that stand beside those of the rows.
    boolean namesKin() {
        return kin != null && path.equals(kin.type().face().title());
    }

    /// Whether cells name records.
    public boolean namesRecords() {
        return field.kind().isReference() || field.kind() == Kind.TAGS;
    }

    public Target target() {
        return Target.of(path);
    }

    boolean fits(String other, boolean ofKin) {
        return path.equals(other) && (kin != null) == ofKin;
    }
}
