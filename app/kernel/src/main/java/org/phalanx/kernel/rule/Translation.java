package org.phalanx.kernel.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.TextMode;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Turns a checked rule into a filter, where it stays inside what filters can say.
final class Translation {

    private final CelAbstractSyntaxTree ast;
    private final Operands operands;

    Translation(Schema schema, RecordType type, CelAbstractSyntaxTree ast) {
        this(ast, new Operands(schema, type, ast));
    }

    private Translation(CelAbstractSyntaxTree ast, Operands operands) {
        this.ast = ast;
        this.operands = operands;
    }

    Reading<Filter> filter() {
        try {
            return new Reading.Understood<>(filter(ast.getExpr()));
        } catch (Untranslatable outside) {
            return new Reading.Refused<>(List.of(outside.reason()));
        }
    }

    private Filter filter(CelExpr part) throws Untranslatable {
        return switch (part.getKind()) {
            case CONSTANT ->
                    part.constant().booleanValue() ? Filter.everything() : Filter.or(List.of());
            case SELECT -> select(part);
            case CALL -> call(part, part.call());
            case COMPREHENSION -> some(part, part.comprehension());
            default -> throw operands.outside(part);
        };
    }

    /// `exists` over what refers to the record; a loop that begins with true is `all`.
    private Filter some(CelExpr part, CelExpr.CelComprehension loop) throws Untranslatable {
        String name = operands.relation(loop.iterRange()).orElse("");
        Optional<Schema.Relation> relation = operands.relation(name);
        boolean exists = !loop.accuInit().constant().booleanValue();
        if (relation.isEmpty() || !exists) {
            throw operands.outside(part);
        }
        RecordType of = relation.get().from();
        var one = new Translation(ast, operands.about(of, loop.iterVar()));
        CelExpr such = loop.loopStep().call().args().getLast();
        return new Filter.Some(of, relation.get().field(), name, one.filter(such));
    }

    private Filter select(CelExpr part) throws Untranslatable {
        Operand operand = operands.of(part);
        if (part.select().testOnly()) {
            return new Filter.Not(empty(part, operand));
        }
        return new Filter.Compare(operand, Comparison.EQUAL, new Operand.Literal(true));
    }

    private Filter empty(CelExpr part, Operand operand) throws Untranslatable {
        return switch (operand) {
            case Operand.Path(FieldPath path) -> new Filter.IsEmpty(path);
            case Operand.Self() -> Filter.or(List.of());
            default -> throw operands.outside(part);
        };
    }

    private Filter call(CelExpr part, CelExpr.CelCall call) throws Untranslatable {
        Optional<Operator> operator = Operator.findReverse(call.function());
        if (operator.isPresent()) {
            return switch (operator.get()) {
                case LOGICAL_AND -> Filter.and(filters(call.args()));
                case LOGICAL_OR -> Filter.or(filters(call.args()));
                case LOGICAL_NOT -> negated(filter(call.args().getFirst()));
                case IN -> in(part, call.args().getFirst(), call.args().getLast());
                default -> compare(part, call);
            };
        }
        TextMode mode =
                Arrays.stream(TextMode.values())
                        .filter(m -> m.function().equals(call.function()))
                        .findFirst()
                        .orElseThrow(() -> operands.outside(part));
        return text(part, mode, call);
    }

    private static Filter negated(Filter filter) {
        return filter instanceof Filter.Not(Filter that) ? that : new Filter.Not(filter);
    }

    private List<Filter> filters(List<CelExpr> parts) throws Untranslatable {
        var all = new ArrayList<Filter>();
        for (CelExpr part : parts) {
            all.add(filter(part));
        }
        return all;
    }

    private Filter compare(CelExpr part, CelExpr.CelCall call) throws Untranslatable {
        String function = call.function();
        Comparison by =
                Comparison.of(function.replace("_", "")).orElseThrow(() -> operands.outside(part));
        CelExpr left = call.args().getFirst();
        CelExpr right = call.args().getLast();
        if (isNull(left) || isNull(right)) {
            return withNull(by, isNull(left) ? right : left);
        }
        Operand one = operands.of(left);
        Operand other = operands.of(right);
        if (!by.isEquality() && (Operands.isId(one) || Operands.isId(other))) {
            throw operands.outside(part);
        }
        return new Filter.Compare(
                operands.fitting(left, one, other), by, operands.fitting(right, other, one));
    }

    private Filter withNull(Comparison by, CelExpr part) throws Untranslatable {
        Filter empty = isNull(part) ? Filter.everything() : empty(part, operands.of(part));
        return switch (by) {
            case EQUAL -> empty;
            case NOT_EQUAL -> negated(empty);
            default -> Filter.or(List.of());
        };
    }

    private static boolean isNull(CelExpr part) {
        return part.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && part.constant().getKind() == CelConstant.Kind.NULL_VALUE;
    }

    private Filter in(CelExpr part, CelExpr one, CelExpr many) throws Untranslatable {
        Operand left = operands.of(one);
        if (many.getKind() != CelExpr.ExprKind.Kind.LIST) {
            FieldPath path = operands.path(many);
            boolean ids = path.last().kind() == Kind.TAGS;
            return new Filter.Includes(path, ids ? operands.asId(one, left) : left);
        }
        var values = new ArrayList<Operand.Literal>();
        for (CelExpr element : many.list().elements()) {
            Operand value = operands.fitting(element, operands.of(element), left);
            if (!(value instanceof Operand.Literal literal)) {
                throw operands.outside(part);
            }
            values.add(literal);
        }
        return new Filter.In(left, values);
    }

    private Filter text(CelExpr part, TextMode mode, CelExpr.CelCall call) throws Untranslatable {
        FieldPath path = operands.path(call.target().orElseThrow());
        String piece =
                Literals.text(call.args().getFirst()).orElseThrow(() -> operands.outside(part));
        if (!path.last().kind().isText() && !path.last().kind().isOption()) {
            throw operands.outside(part);
        }
        return new Filter.TextMatch(path, mode, piece);
    }
}
