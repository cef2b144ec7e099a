package org.phalanx.sales.imports.proposal.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.Link;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.evidence.Evidence;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.evidence.TargetReaders;
import org.phalanx.sales.imports.proposal.evidence.Witness;

/// Works out how a column is read for a field: unit, separator, how references are looked up, what
/// becomes of what doesn't fit.
final class TargetDraft {

    private static final List<String> SEPARATORS = List.of(";", "；", "、", ",", "，", "|");

    /// References that only a pipeline can make.
    private static final List<String> OF_PIPELINE = List.of("stage", "pipeline");

    private final Examined table;
    private final RecordType type;
    private final TargetReaders readers;

    TargetDraft(Examined table, RecordType type, TargetReaders readers) {
        this.table = table;
        this.type = type;
        this.readers = readers;
    }

    /// A target with what its cells say.
    record Weighed(Target target, Evidence evidence) {}

    /// The best way to read a column for a target.
    ///
    /// @param by field by which the header says that records are looked up; empty when it doesn't
    /// @param factor for amounts and numbers, or null
    Weighed of(int column, String path, String by, @Nullable BigDecimal factor) {
        Field field = type.field(Target.of(path).field());
        boolean direct = path.equals(field.key());
        if (direct && field.kind().isReference()) {
            return reference(column, field, by);
        }
        CellRule rule = CellRule.NONE;
        boolean counts = field.kind() == Kind.MONEY || field.kind() == Kind.DECIMAL;
        if (factor != null && counts) {
            rule = rule(factor, CellRule.SPLIT, CellRule.Invalid.REFUSE);
        } else if (field.kind() == Kind.TAGS || field.kind() == Kind.CHOICES) {
            rule = rule(null, separator(column), CellRule.Invalid.REFUSE);
        }
        Link link = field.kind() == Kind.TAGS ? made(column, field, "") : Link.NONE;
        Weighed strict = weighed(column, new Target(path, rule, link));
        boolean leaves = strict.evidence().unreadable() > 0 && mayLeave(field);
        return leaves
                ? weighed(
                        column,
                        new Target(
                                path,
                                rule(rule.multiply(), rule.split(), CellRule.Invalid.LEAVE),
                                link))
                : strict;
    }

    /// Whether a value that doesn't fit may be left out: a row isn't lost for a bad web address.
    private boolean mayLeave(Field field) {
        boolean key = type.match().stream().anyMatch(fields -> fields.equals(List.of(field.key())));
        return switch (field.kind()) {
            case CHOICE, CHOICES, BAND, CASCADE, EMAIL, WEB, PHONE, ADDRESS ->
                    !field.rules().required() && (!key || field.kind() == Kind.EMAIL);
            default -> false;
        };
    }

    private Weighed reference(int column, Field field, String by) {
        var ways = new ArrayList<Link>();
        if (!by.isEmpty()) {
            ways.add(new Link(List.of(by), null, Map.of(), Link.Missing.ASK));
        }
        ways.add(Link.NONE);
        Weighed best =
                ways.stream()
                        .map(link -> weighed(column, target(field, link)))
                        .max(Comparator.comparingDouble(one -> one.evidence().fit()))
                        .orElseThrow();
        boolean makes = 2 * best.evidence().readable() < best.evidence().filled();
        boolean itself = field.target().equals(type.key());
        boolean mayMake =
                !OF_PIPELINE.contains(field.target())
                        && readers.isMadeByName(field.target())
                        && (itself || !readers.isBrought(field.target()));
        return makes && mayMake ? weighed(column, target(field, made(column, field, by))) : best;
    }

    private static Target target(Field field, Link link) {
        return new Target(field.key(), CellRule.NONE, link);
    }

    /// Makes records that aren't here, called as the cell says.
    private Link made(int column, Field field, String by) {
        String title = readers.title(field.target());
        boolean byTitle = by.isEmpty() || by.equals(title);
        Map<String, List<String>> name =
                byTitle
                        ? Map.of()
                        : Map.of(title, List.of("{" + table.headers().get(column) + "}"));
        return new Link(List.of(byTitle ? title : by), name, Map.of(), Link.Missing.ASK);
    }

    private Weighed weighed(int column, Target target) {
        return new Weighed(target, Witness.sample(table, column, type, target, readers));
    }

    private static CellRule rule(
            @Nullable BigDecimal factor, String split, CellRule.Invalid invalid) {
        return new CellRule(Map.of(), null, factor, List.of(), null, split, invalid);
    }

    private String separator(int column) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> standsIn(column, separator)))
                .filter(separator -> standsIn(column, separator) > 0)
                .orElse(CellRule.SPLIT);
    }

    private long standsIn(int column, String separator) {
        Stream<String> texts = table.texts(column).keySet().stream();
        return texts.filter(text -> text.contains(separator)).count();
    }
}
