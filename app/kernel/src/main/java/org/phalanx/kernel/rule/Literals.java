package org.phalanx.kernel.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.rule.cel.Operators;

/// Finds days, moments, numbers and patterns that are none, so that no rule fails later.
final class Literals {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final CelAbstractSyntaxTree ast;
    private final List<Refusal> faults = new ArrayList<>();

    Literals(CelAbstractSyntaxTree ast) {
        this.ast = ast;
    }

    List<Refusal> faults() {
        visit(ast.getExpr());
        return faults;
    }

    private void visit(CelExpr part) {
        switch (part.getKind()) {
            case SELECT -> visit(part.select().operand());
            case LIST -> part.list().elements().forEach(this::visit);
            case COMPREHENSION -> {
                visit(part.comprehension().iterRange());
                visit(part.comprehension().loopStep());
            }
            case CALL -> {
                part.call().target().ifPresent(this::visit);
                part.call().args().forEach(this::visit);
                literal(part.call());
            }
            default -> {}
        }
    }

    private void literal(CelExpr.CelCall call) {
        switch (call.function()) {
            case Operators.DATE_OF,
                    Operators.NUMBER_OF,
                    Operators.INSTANT_AT,
                    Operators.MATCHES -> {
                Optional<String> text = text(call.args().getFirst());
                if (text.isEmpty() || !isGood(call.function(), text.get())) {
                    faults.add(fault(call));
                }
            }
            default -> {}
        }
    }

    private Refusal fault(CelExpr.CelCall call) {
        CelExpr arg = call.args().getFirst();
        return Complaint.of(ast, arg, "rule.bad-" + name(call.function()), text(arg).orElse("?"));
    }

    private static String name(String function) {
        return function.equals(Operators.INSTANT_AT) ? "instant" : function;
    }

    static Optional<String> text(CelExpr part) {
        return part.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && part.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(part.constant().stringValue())
                : Optional.empty();
    }

    private static boolean isGood(String function, String text) {
        try {
            Object value =
                    switch (function) {
                        case Operators.DATE_OF -> LocalDate.parse(text);
                        case Operators.NUMBER_OF -> number(text);
                        case Operators.INSTANT_AT -> Instant.parse(text);
                        default -> Pattern.compile(text);
                    };
            return !value.toString().isEmpty();
        } catch (DateTimeException | NumberFormatException | PatternSyntaxException bad) {
            return false;
        }
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }
}
