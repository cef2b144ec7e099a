package org.phalanx.kernel.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.cel.Bindings;
import org.phalanx.kernel.rule.cel.Environment;
import org.phalanx.kernel.rule.cel.Evaluation;
import org.phalanx.kernel.rule.cel.RecordTypes;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Parses, checks and plans rules with CEL for one schema; the only door to CEL.
final class Compiler {

    private static final int LONGEST = 10_000;

    private final Schema schema;
    private final RecordTypes types;
    private final CelRuntime runtime;
    private final Map<String, CelCompiler> compilers = new ConcurrentHashMap<>();
    private final Map<String, CelCompiler> formulas = new ConcurrentHashMap<>();
    private final Map<Written, Reading<CelAbstractSyntaxTree>> checked = new ConcurrentHashMap<>();
    private final Map<Written, Reading<Condition>> conditions = new ConcurrentHashMap<>();

    private final Map<WrittenFor, Reading<Formula>> read = new ConcurrentHashMap<>();

    private record Written(String type, String text) {}

    private record WrittenFor(String type, String field, String text) {}

    Compiler(Schema schema) {
        this.schema = schema;
        this.types = new RecordTypes(schema);
        this.runtime =
                CelRuntimeFactory.plannerRuntimeBuilder()
                        .setOptions(
                                CelOptions.current()
                                        .enableHeterogeneousNumericComparisons(true)
                                        .build())
                        .setTypeProvider(types)
                        .setStandardFunctions(
                                CelStandardFunctions.newBuilder()
                                        .includeFunctions(
                                                CelStandardFunctions.StandardFunction.LOGICAL_NOT,
                                                CelStandardFunctions.StandardFunction
                                                        .NOT_STRICTLY_FALSE)
                                        .build())
                        .addFunctionBindings(Bindings.all())
                        .build();
    }

    boolean isFor(Schema present) {
        return schema.equals(present);
    }

    Reading<Condition> condition(RecordType type, String text) {
        return conditions.computeIfAbsent(
                new Written(type.key(), text),
                _ -> check(type, text).then(this::ofOneRecord).then(ast -> plan(type, ast, text)));
    }

    Reading<Filter> filter(RecordType type, String text) {
        return check(type, text).then(ast -> new Translation(schema, type, ast).filter());
    }

    /// A formula for a field, or, without one, a condition on nothing but the record itself.
    Reading<Formula> formula(RecordType type, @Nullable Field field, String text) {
        var written = new WrittenFor(type.key(), field == null ? "" : field.key(), text);
        Reading<Formula> known = read.get(written);
        if (known == null) {
            known = readNew(type, field, text);
            read.put(written, known);
        }
        return known;
    }

    private Reading<Formula> readNew(RecordType type, @Nullable Field field, String text) {
        return checkNew(formulas.computeIfAbsent(type.key(), this::ofFormulas), text)
                .then(this::ofOneRecord)
                .then(ast -> new OwnFields(schema, type, ast).readFor(field))
                .then(own -> planned(type, field, own, text));
    }

    private CelCompiler ofFormulas(String type) {
        return Environment.ofFormulas(types, type);
    }

    private Reading<CelAbstractSyntaxTree> check(RecordType type, String text) {
        return checked.computeIfAbsent(
                new Written(type.key(), text),
                _ -> checkNew(compilers.computeIfAbsent(type.key(), this::ofConditions), text));
    }

    private CelCompiler ofConditions(String type) {
        return Environment.ofConditions(schema, types, type);
    }

    private static Reading<CelAbstractSyntaxTree> checkNew(CelCompiler compiler, String text) {
        if (text.length() > LONGEST) {
            return new Reading.Refused<>(
                    List.of(Refusal.of("rule.too-long", "1", "1", String.valueOf(LONGEST))));
        }
        CelValidationResult result = compiler.compile(text);
        try {
            CelAbstractSyntaxTree ast = result.getAst();
            List<Refusal> faults = new Literals(ast).faults();
            return faults.isEmpty() ? new Reading.Understood<>(ast) : new Reading.Refused<>(faults);
        } catch (CelValidationException unreadable) {
            return new Reading.Refused<>(
                    unreadable.getErrors().stream().map(Complaint::of).distinct().toList());
        }
    }

    /// What refers to a record is known to the database alone, and so is what is worked out of it.
    private Reading<CelAbstractSyntaxTree> ofOneRecord(CelAbstractSyntaxTree ast) {
        List<Refusal> faults =
                CelNavigableAst.fromAst(ast)
                        .getRoot()
                        .allNodes()
                        .map(CelNavigableExpr::expr)
                        .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.SELECT)
                        .filter(part -> isForTheDatabase(ast, part))
                        .map(part ->
                                Complaint.of(
                                        ast, part, "rule.only-in-filters", part.select().field()))
                        .toList();
        return faults.isEmpty() ? new Reading.Understood<>(ast) : new Reading.Refused<>(faults);
    }

    private boolean isForTheDatabase(CelAbstractSyntaxTree ast, CelExpr part) {
        if (ast.getType(part.id()).filter(RecordTypes::isRelation).isPresent()) {
            return true;
        }
        return ast.getType(part.select().operand().id())
                .flatMap(of -> RecordTypes.of(schema, of))
                .flatMap(type -> type.find(part.select().field()))
                .filter(Field::isWorkedOut)
                .isPresent();
    }

    private Reading<Condition> plan(RecordType type, CelAbstractSyntaxTree ast, String text) {
        return new Reading.Understood<>(
                new Condition(type, text, evaluation(type, ast, text)::holds));
    }

    private Reading<Formula> planned(
            RecordType type, @Nullable Field field, OwnFields.Read own, String text) {
        Evaluation evaluation = evaluation(type, own.ast(), text);
        return new Reading.Understood<>(new Formula(field, own.keys(), evaluation::value));
    }

    private Evaluation evaluation(RecordType type, CelAbstractSyntaxTree ast, String text) {
        try {
            return new Evaluation(schema, type, runtime.createProgram(ast));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked rule can't be planned: " + text, e);
        }
    }
}
