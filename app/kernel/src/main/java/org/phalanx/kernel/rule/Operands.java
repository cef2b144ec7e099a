package org.phalanx.kernel.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.rule.cel.Operators;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Turns parts of a checked rule into operands of a filter.
final class Operands {

    private static final String ID = "id";
    private static final int FARTHEST_DAY = 1_000_000;

    private final Schema schema;
    private final RecordType type;
    private final CelAbstractSyntaxTree ast;
    private final String it;

    Operands(Schema schema, RecordType type, CelAbstractSyntaxTree ast) {
        this(schema, type, ast, "it");
    }

    /// @param it what the rule calls the record
    private Operands(Schema schema, RecordType type, CelAbstractSyntaxTree ast, String it) {
        this.schema = schema;
        this.type = type;
        this.ast = ast;
        this.it = it;
    }

    /// Operands about a record of another type, as the rule calls it.
    Operands about(RecordType other, String called) {
        return new Operands(schema, other, ast, called);
    }

    /// The name of the relation that a part stands for.
    Optional<String> relation(CelExpr part) {
        boolean mine =
                part.getKind() == CelExpr.ExprKind.Kind.SELECT
                        && part.select().operand().getKind() == CelExpr.ExprKind.Kind.IDENT
                        && part.select().operand().ident().name().equals(it);
        return mine ? Optional.of(part.select().field()) : Optional.empty();
    }

    Optional<Schema.Relation> relation(String name) {
        return Optional.ofNullable(schema.relationNames(type).get(name));
    }

    /// Why a part has no place in a filter.
    Untranslatable outside(CelExpr part) {
        return fault(part, "rule.not-in-filters", name(part));
    }

    private Untranslatable fault(CelExpr part, String key, String... args) {
        return new Untranslatable(Complaint.of(ast, part, key, args));
    }

    private static String name(CelExpr part) {
        return switch (part.getKind()) {
            case CALL -> Complaint.plain(part.call().function());
            case IDENT -> part.ident().name();
            case SELECT -> part.select().field();
            case COMPREHENSION -> "exists/all";
            default -> part.getKind().name();
        };
    }

    Operand of(CelExpr part) throws Untranslatable {
        return switch (part.getKind()) {
            case CONSTANT -> new Literal(constant(part));
            case IDENT -> ident(part);
            case SELECT -> select(part);
            case CALL -> call(part, part.call());
            default -> throw outside(part);
        };
    }

    private Object constant(CelExpr part) throws Untranslatable {
        CelConstant constant = part.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> constant.stringValue();
            case BOOLEAN_VALUE -> constant.booleanValue();
            case INT64_VALUE -> BigDecimal.valueOf(constant.int64Value());
            case DOUBLE_VALUE -> BigDecimal.valueOf(constant.doubleValue());
            default -> throw outside(part);
        };
    }

    private Operand ident(CelExpr part) throws Untranslatable {
        return switch (part.ident().name()) {
            case "me" -> new Operand.Me(null);
            case "now" -> new Operand.Now();
            case "today" -> new Operand.Today(0);
            default ->
                    new Operand.At(Turn.of(part.ident().name()).orElseThrow(() -> outside(part)));
        };
    }

    private Operand call(CelExpr part, CelExpr.CelCall call) throws Untranslatable {
        CelExpr last = call.args().isEmpty() ? part : call.args().getLast();
        return switch (call.function()) {
            case Operators.DAYS_AFTER -> new Operand.Today(whole(part, last));
            case Operators.DATE_OF -> new Literal(LocalDate.parse(text(part, call)));
            case Operators.INSTANT_AT -> new Literal(Instant.parse(text(part, call)));
            case Operators.NUMBER_OF -> new Literal(new BigDecimal(text(part, call)));
            default -> throw outside(part);
        };
    }

    private int whole(CelExpr part, CelExpr number) throws Untranslatable {
        if (number.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                || number.constant().getKind() != CelConstant.Kind.INT64_VALUE
                || Math.abs(number.constant().int64Value()) > FARTHEST_DAY) {
            throw outside(part);
        }
        return (int) number.constant().int64Value();
    }

    private String text(CelExpr part, CelExpr.CelCall call) throws Untranslatable {
        return Literals.text(call.args().getFirst()).orElseThrow(() -> outside(part));
    }

    private Operand select(CelExpr part) throws Untranslatable {
        Deque<String> steps = new ArrayDeque<>();
        CelExpr at = part;
        while (at.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            steps.addFirst(at.select().field());
            at = at.select().operand();
        }
        String root = at.getKind() == CelExpr.ExprKind.Kind.IDENT ? at.ident().name() : "";
        if (steps.getLast().equals(ID)) {
            steps.removeLast();
        }
        if (root.equals(it)) {
            return steps.isEmpty() ? new Operand.Self() : new Operand.Path(path(type.key(), steps));
        }
        return switch (root) {
            case "me" -> new Operand.Me(steps.isEmpty() ? null : path("user", steps));
            default -> throw outside(root.isEmpty() ? part : at);
        };
    }

    FieldPath path(CelExpr part) throws Untranslatable {
        if (of(part) instanceof Operand.Path(FieldPath path)) {
            return path;
        }
        throw outside(part);
    }

    /// The path in its usual wording: references by path name unless another field has that name.
    private FieldPath path(String from, Deque<String> steps) {
        var dotted = new StringJoiner(".");
        RecordType at = schema.type(from);
        for (String step : steps) {
            Field field = at.find(step).orElseThrow();
            boolean usual = at.find(field.pathName()).filter(field::equals).isPresent();
            dotted.add(usual ? field.pathName() : field.key());
            if (field.kind().isReference()) {
                at = schema.type(field.target());
            }
        }
        return schema.path(from, dotted.toString());
    }

    static boolean isId(Operand operand) {
        return switch (operand) {
            case Operand.Self() -> true;
            case Operand.Path(FieldPath path) -> path.last().kind().isReference();
            case Operand.Me(FieldPath path) -> path == null || path.last().kind().isReference();
            default -> false;
        };
    }

    /// The operand as its opposite needs it: a text beside an id is an id, and an option must be
    /// one of those offered.
    Operand fitting(CelExpr part, Operand operand, Operand opposite) throws Untranslatable {
        if (!(operand instanceof Literal(String text))) {
            return operand;
        }
        if (isId(opposite)) {
            return asId(part, operand);
        }
        Field field = opposite instanceof Operand.Path(FieldPath path) ? path.last() : null;
        if (isMissing(field, text)) {
            throw fault(part, "rule.no-option", text);
        }
        return operand;
    }

    private static boolean isMissing(@Nullable Field field, String option) {
        return field != null && field.kind().isOption() && field.option(option).isEmpty();
    }

    Operand asId(CelExpr part, Operand operand) throws Untranslatable {
        if (!(operand instanceof Literal(String text))) {
            return operand;
        }
        try {
            UUID id = Bits.id(text);
            if (Bits.text(id).equals(text)) {
                return new Literal(id);
            }
        } catch (IllegalArgumentException notBase64) {
            throw fault(part, "rule.bad-id", text);
        }
        throw fault(part, "rule.bad-id", text);
    }
}
