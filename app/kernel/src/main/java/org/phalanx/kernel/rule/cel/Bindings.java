package org.phalanx.kernel.rule.cel;

import dev.cel.common.Operator;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.TextMode;

/// Ties the names of operators to [Total]: one binding a function, for all its overloads.
public final class Bindings {

    private Bindings() {}

    /// All of them.
    public static List<CelFunctionBinding> all() {
        var all = new ArrayList<CelFunctionBinding>();
        for (Comparison by : Comparison.values()) {
            all.add(binary("_" + by.sign() + "_", (a, b) -> Total.compare(by, a, b)));
        }
        for (TextMode mode : TextMode.values()) {
            all.add(binary(mode.function(), (a, b) -> Total.match(mode, a, b)));
        }
        all.add(binary(Operator.IN.getFunction(), Total::in));
        all.add(binary(Operators.MATCHES, Total::matches));
        all.add(binary(Operator.ADD.getFunction(), Total::plus));
        all.add(binary(Operator.SUBTRACT.getFunction(), Total::minus));
        all.add(binary(Operator.MULTIPLY.getFunction(), Total::times));
        all.add(binary(Operator.DIVIDE.getFunction(), Total::by));
        all.add(binary(Operators.DAYS_AFTER, Total::daysAfter));
        all.add(binary(Operators.INSTANT_AT, Total::instant));
        all.add(binary(Operators.IF_EMPTY, Total::ifEmpty));
        all.add(binary(Operators.ROUND, Total::round));
        all.add(binary(Operators.DAYS, Total::days));
        all.add(unary(Operators.TEXT_OF, Total::text));
        all.add(unary(Operator.NEGATE.getFunction(), Total::negative));
        all.add(unary("size", Total::size));
        all.add(unary(Operators.DATE_OF, text -> LocalDate.parse((String) text)));
        all.add(unary(Operators.NUMBER_OF, text -> new BigDecimal((String) text)));
        return all;
    }

    private static CelFunctionBinding unary(
            String name, CelFunctionOverload.Unary<Object> function) {
        return CelFunctionBinding.from(name, Object.class, function);
    }

    private static CelFunctionBinding binary(
            String name, CelFunctionOverload.Binary<Object, Object> function) {
        return CelFunctionBinding.from(name, Object.class, Object.class, function);
    }
}
