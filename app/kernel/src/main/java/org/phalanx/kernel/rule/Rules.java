package org.phalanx.kernel.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Reads rules: conditions on a record, written in CEL.
///
/// Variables are `it` (the record), `old` (the same as it was, all empty for a new one), `me` (the
/// user record of who asks) and `now`. Fields go by key or path name, references are followed by
/// dots: `it.owner.team.region.name`; each record has an `id`. `date("2017-03-01")`, `today()`,
/// `today(-30)`, `firstOfMonth()` and `lastOfMonth()` (also of week, quarter and year),
/// `instant("2017-03-01T08:00:00Z")` and `number("0.1")` make values.
///
/// Values: texts, choices, cascades, bands and ids are strings (an option by its key), an address
/// its one line; integers, decimals, percents (points) and money (major units of workspace
/// currency) are exact numbers; choices and tags are lists of option keys or ids; a reference is
/// the record.
///
/// Everything is defined for empty fields, and no operator fails:
///
/// | with an empty side | is |
/// |---|---|
/// | `a == b`, `a != b` | empty equals empty and nothing else |
/// | `<` `<=` `>` `>=` | false |
/// | `a in list`, `"x" in it.tags` | false |
/// | `contains`, `startsWith`, `endsWith`, `matches` | false |
/// | `has(it.field)` | false |
/// | `it.owner.team` without an owner | empty |
/// | a yes/no field as a condition, or compared | counts as no; `has` tells it from no |
/// | `size(it.tags)` | 0 |
/// | `+` `-` `*` `/`, also division by zero | empty |
///
/// A moment compared with a day counts as its day in the workspace's time zone. Texts compare by
/// code points.
///
/// Nothing of CEL is loaded before the first rule is read; what was read is kept until the schema
/// changes.
@Singleton
public final class Rules {

    private @Nullable Compiler compiler;

    @Inject
    public Rules() {}

    /// Reads a condition on records of a type.
    public Reading<Condition> condition(Schema schema, RecordType type, String text) {
        return compiler(schema).condition(type, text);
    }

    /// Reads a condition that SQL can run as well: comparison, and/or/not, in, has, text, dates,
    /// over `it`, `me`, `now`. What can't be translated is refused with its place.
    ///
    /// Only such a condition may speak of the records that refer to this one:
    /// `it.stage_history.exists(one, one.at >= date("2017-01-01"))`, or of fields that are worked
    /// out of those.
    public Reading<Filter> filter(Schema schema, RecordType type, String text) {
        return compiler(schema).filter(type, text);
    }

    /// Reads a formula: a pure function of its own record's fields that gives what the field holds.
    ///
    /// Beside the operators there are `ifEmpty(value, other)`, `round(number, digits)`, `days(from,
    /// to)` and `text(number)`; `old`, `me`, `now` and other records there are not.
    public Reading<Formula> formula(Schema schema, RecordType type, Field field, String text) {
        return compiler(schema).formula(type, field, text);
    }

    /// Reads a condition on nothing but a record's own fields, such as when a field is shown.
    public Reading<Formula> ownCondition(Schema schema, RecordType type, String text) {
        return compiler(schema).formula(type, null, text);
    }

    private synchronized Compiler compiler(Schema schema) {
        Compiler present = compiler;
        if (present == null || !present.isFor(schema)) {
            present = new Compiler(schema);
            compiler = present;
        }
        return present;
    }
}
