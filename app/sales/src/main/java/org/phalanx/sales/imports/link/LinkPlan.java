package org.phalanx.sales.imports.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.mapping.Link;

/// How the texts of one column find records: a link of the mapping, worked out.
public final class LinkPlan {

    private final Field field;
    private final List<String> by;
    private final Map<String, String> aliases = new HashMap<>();
    private final @Nullable CreatePlan create;
    private final boolean creates;
    private final Link.Missing missing;

    /// @param field of the row that is filled, or of the record that the row points to
    /// @param by fields of the other type, at least one
    /// @param create how a record is made when somebody wants it, or null when it can't be
    public LinkPlan(Field field, List<String> by, Link link, @Nullable CreatePlan create) {
        this.field = field;
        this.by = List.copyOf(by);
        link.aliases().forEach((from, to) -> aliases.put(Folded.of(from), to));
        this.create = create;
        this.creates = link.create() != null;
        this.missing = link.missing();
    }

    public Field field() {
        return field;
    }

    /// Key of the type that is looked through.
    public String type() {
        return field.target();
    }

    public List<String> by() {
        return by;
    }

    @Nullable CreatePlan create() {
        return create;
    }

    /// Whether a record is made without asking.
    boolean creates() {
        return creates;
    }

    Link.Missing missing() {
        return missing;
    }

    /// The right spelling, as far as the mapping knows it.
    public String spelling(String text) {
        return aliases.isEmpty() ? text : aliases.getOrDefault(Folded.of(text), text);
    }
}
