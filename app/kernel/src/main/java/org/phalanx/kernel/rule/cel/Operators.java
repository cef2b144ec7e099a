package org.phalanx.kernel.rule.cel;

import static org.phalanx.kernel.rule.cel.RecordTypes.DATE;
import static org.phalanx.kernel.rule.cel.RecordTypes.INSTANT;
import static org.phalanx.kernel.rule.cel.RecordTypes.NUMBER;
import static org.phalanx.kernel.rule.cel.RecordTypes.TEXT;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.Operator;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.TextMode;

/// What the type checker knows of our operators and functions; [Total] carries them out.
public final class Operators {

    public static final String DAYS_AFTER = "days_after";
    public static final String INSTANT_AT = "instant_at";
    public static final String DATE_OF = "date";
    public static final String NUMBER_OF = "number";
    public static final String MATCHES = "matches";
    public static final String IF_EMPTY = "ifEmpty";
    public static final String ROUND = "round";
    public static final String DAYS = "days";
    public static final String TEXT_OF = "text";
    public static final CelType ZONE = OpaqueType.create("zone");

    private static final CelType MANY = ListType.create(SimpleType.STRING);
    private static final CelType TRUTH = SimpleType.BOOL;
    private static final List<CelType> NUMERIC = List.of(NUMBER, SimpleType.INT, SimpleType.DOUBLE);

    private Operators() {}

    /// All of them.
    ///
    /// @param records the structs of all record types
    public static List<CelFunctionDecl> declarations(List<CelType> records) {
        var all = new ArrayList<CelFunctionDecl>();
        for (Comparison comparison : Comparison.values()) {
            all.add(comparison.isEquality() ? equality(comparison, records) : ordering(comparison));
        }
        all.add(membership(records));
        for (TextMode mode : TextMode.values()) {
            all.add(member(mode.function(), TRUTH, TEXT, TEXT));
        }
        all.add(member(MATCHES, TRUTH, TEXT, SimpleType.STRING));
        all.add(new Declaration("size").with(NUMBER, MANY).with(NUMBER, TEXT).end());
        for (Operator operator : List.of(Operator.SUBTRACT, Operator.MULTIPLY, Operator.DIVIDE)) {
            all.add(new Declaration(operator.getFunction()).withNumbers(NUMBER).end());
        }
        all.add(
                new Declaration(Operator.ADD.getFunction())
                        .withNumbers(NUMBER)
                        .with(TEXT, TEXT, TEXT)
                        .end());
        all.add(
                new Declaration(Operator.NEGATE.getFunction())
                        .with(NUMBER, NUMBER)
                        .with(NUMBER, SimpleType.INT)
                        .end());
        all.add(new Declaration(DATE_OF).with(DATE, SimpleType.STRING).end());
        all.add(new Declaration(NUMBER_OF).with(NUMBER, SimpleType.STRING).end());
        all.add(new Declaration(INSTANT_AT).with(INSTANT, SimpleType.STRING, ZONE).end());
        all.add(
                new Declaration(DAYS_AFTER)
                        .with(DATE, DATE, SimpleType.INT)
                        .with(DATE, DATE, NUMBER)
                        .end());
        addCalculations(all);
        return all;
    }

    private static void addCalculations(List<CelFunctionDecl> all) {
        all.add(
                new Declaration(IF_EMPTY)
                        .withNumbers(NUMBER)
                        .with(TEXT, TEXT, TEXT)
                        .with(DATE, DATE, DATE)
                        .with(INSTANT, INSTANT, INSTANT)
                        .end());
        all.add(
                new Declaration(ROUND)
                        .with(NUMBER, NUMBER, SimpleType.INT)
                        .with(NUMBER, SimpleType.DOUBLE, SimpleType.INT)
                        .end());
        all.add(new Declaration(DAYS).withTimes(NUMBER).end());
        all.add(
                new Declaration(TEXT_OF)
                        .with(TEXT, NUMBER)
                        .with(TEXT, SimpleType.INT)
                        .with(TEXT, SimpleType.DOUBLE)
                        .end());
    }

    private static CelFunctionDecl equality(Comparison comparison, List<CelType> records) {
        var equality =
                new Declaration("_" + comparison.sign() + "_")
                        .withNumbers(TRUTH)
                        .with(TRUTH, TEXT, TEXT)
                        .with(TRUTH, TRUTH, TRUTH)
                        .withTimes(TRUTH)
                        .with(TRUTH, MANY, MANY)
                        .with(TRUTH, MANY, SimpleType.NULL_TYPE)
                        .with(TRUTH, SimpleType.NULL_TYPE, MANY);
        records.forEach(record -> equality.with(TRUTH, record, record));
        return equality.end();
    }

    private static CelFunctionDecl ordering(Comparison comparison) {
        return new Declaration("_" + comparison.sign() + "_")
                .withNumbers(TRUTH)
                .with(TRUTH, TEXT, TEXT)
                .withTimes(TRUTH)
                .end();
    }

    private static CelFunctionDecl membership(List<CelType> records) {
        var membership = new Declaration(Operator.IN.getFunction());
        for (CelType one : NUMERIC) {
            for (CelType other : NUMERIC) {
                membership.with(TRUTH, one, ListType.create(other));
            }
        }
        for (CelType other : List.of(TEXT, DATE, INSTANT)) {
            membership.with(TRUTH, other, ListType.create(other));
        }
        records.forEach(record -> membership.with(TRUTH, record, ListType.create(record)));
        return membership.end();
    }

    private static CelFunctionDecl member(String name, CelType result, CelType on, CelType arg) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newMemberOverload(name + "_text", result, on, arg));
    }

    /// A function with its overloads so far.
    private static final class Declaration {

        private final String name;
        private final List<CelOverloadDecl> overloads = new ArrayList<>();

        Declaration(String name) {
            this.name = name;
        }

        Declaration with(CelType result, CelType... args) {
            String id = name + "#" + overloads.size();
            overloads.add(CelOverloadDecl.newGlobalOverload(id, result, args));
            return this;
        }

        /// Two numbers of every writing.
        Declaration withNumbers(CelType result) {
            for (CelType left : NUMERIC) {
                for (CelType right : NUMERIC) {
                    with(result, left, right);
                }
            }
            return this;
        }

        /// Days and moments, also with each other.
        Declaration withTimes(CelType result) {
            for (CelType left : List.of(DATE, INSTANT)) {
                for (CelType right : List.of(DATE, INSTANT)) {
                    with(result, left, right);
                }
            }
            return this;
        }

        CelFunctionDecl end() {
            return CelFunctionDecl.newFunctionDeclaration(name, overloads);
        }
    }
}
