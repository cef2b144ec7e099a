package org.phalanx.kernel.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;

/// Which records of a type are meant.
///
/// Screens build it from chips, rules are translated into it, `store.query` runs it as SQL, and
/// [FilterText] writes it as a rule again. A filter is always true or false of a record, never
/// unknown; see [Comparison] and [org.phalanx.kernel.rule.Rules] for empty values.
public sealed interface Filter {

    /// All of some; everything when there are none.
    record And(List<Filter> all) implements Filter {
        public And {
            all = List.copyOf(all);
        }
    }

    /// One of some; nothing when there are none.
    record Or(List<Filter> any) implements Filter {
        public Or {
            any = List.copyOf(any);
        }
    }

    /// The others.
    record Not(Filter that) implements Filter {}

    /// A comparison of two values of one sort. A moment and a day compare by the moment's day in
    /// the workspace's time zone.
    record Compare(Operand left, Comparison by, Operand right) implements Filter {}

    /// A value that is one of some.
    record In(Operand one, List<Literal> of) implements Filter {
        public In {
            of = List.copyOf(of);
        }
    }

    /// A set of options or tags that has this one: an option's key, a record's id, or whoever asks.
    record Includes(FieldPath many, Operand one) implements Filter {}

    /// A field without a value.
    record IsEmpty(FieldPath path) implements Filter {}

    /// A text that contains, starts or ends with another.
    record TextMatch(FieldPath path, TextMode mode, String text) implements Filter {}

    /// A record to which another one refers that passes a filter of its own, and isn't deleted.
    ///
    /// @param of type of the records that refer
    /// @param by their field that does
    /// @param name of this relation in rules
    /// @param such about the record that refers
    record Some(RecordType of, Field by, String name, Filter such) implements Filter {}

    /// No restriction.
    static Filter everything() {
        return new And(List.of());
    }

    /// All of some, without needless nesting.
    static Filter and(List<Filter> parts) {
        var flat = new ArrayList<Filter>();
        for (Filter part : parts) {
            if (part instanceof And(List<Filter> all)) {
                flat.addAll(all);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

    /// One of some, without needless nesting.
    static Filter or(List<Filter> parts) {
        var flat = new ArrayList<Filter>();
        for (Filter part : parts) {
            if (part instanceof Or(List<Filter> any)) {
                flat.addAll(any);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }

    /// Both.
    default Filter and(Filter other) {
        return and(List.of(this, other));
    }

    /// A field compared with a fixed value.
    static Filter compare(FieldPath path, Comparison by, Object value) {
        return new Compare(new Operand.Path(path), by, new Literal(value));
    }

    /// Every path that it looks at, for live queries.
    default SequencedSet<FieldPath> paths() {
        var found = new LinkedHashSet<FieldPath>();
        collect(this, found);
        return found;
    }

    private static void collect(Filter filter, SequencedSet<FieldPath> into) {
        switch (filter) {
            case And(List<Filter> all) -> all.forEach(part -> collect(part, into));
            case Or(List<Filter> any) -> any.forEach(part -> collect(part, into));
            case Not(Filter that) -> collect(that, into);
            case Compare(Operand left, Comparison _, Operand right) -> {
                collect(left, into);
                collect(right, into);
            }
            case In(Operand one, List<Literal> _) -> collect(one, into);
            case Includes(FieldPath many, Operand _) -> into.add(many);
            case IsEmpty(FieldPath path) -> into.add(path);
            case TextMatch(FieldPath path, TextMode _, String _) -> into.add(path);
            case Some(RecordType of, Field by, String _, Filter such) -> {
                into.add(new FieldPath(of, List.of(), by, by.pathName()));
                collect(such, into);
            }
        }
    }

    private static void collect(Operand operand, SequencedSet<FieldPath> into) {
        switch (operand) {
            case Operand.Path(FieldPath path) -> into.add(path);
            case Operand.Me(FieldPath path) when path != null -> into.add(path);
            default -> {}
        }
    }
}
