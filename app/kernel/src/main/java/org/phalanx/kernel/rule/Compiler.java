package org.phalanx.kernel.rule;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.rule.cel.Bindings;
import org.phalanx.kernel.rule.cel.Evaluation;
import org.phalanx.kernel.rule.cel.Operators;
import org.phalanx.kernel.rule.cel.RecordTypes;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Parses, checks and plans rules with CEL for one schema; the only door to CEL.
final class Compiler {

    private static final int LONGEST = 10_000;
    private static final String USER = "user";

    private final Schema schema;
    private final RecordTypes types;
    private final CelRuntime runtime;
    private final Map<String, CelCompiler> compilers = new ConcurrentHashMap<>();
    private final Map<Written, Reading<CelAbstractSyntaxTree>> checked = new ConcurrentHashMap<>();
    private final Map<Written, Reading<Condition>> conditions = new ConcurrentHashMap<>();

    private record Written(String type, String text) {}

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

    private Reading<CelAbstractSyntaxTree> check(RecordType type, String text) {
        return checked.computeIfAbsent(new Written(type.key(), text), _ -> checkNew(type, text));
    }

    private Reading<CelAbstractSyntaxTree> checkNew(RecordType type, String text) {
        if (text.length() > LONGEST) {
            return new Reading.Refused<>(
                    List.of(Refusal.of("rule.too-long", "1", "1", String.valueOf(LONGEST))));
        }
        CelCompiler compiler = compilers.computeIfAbsent(type.key(), this::compilerFor);
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
        try {
            var evaluation = new Evaluation(schema, type, runtime.createProgram(ast));
            return new Reading.Understood<>(new Condition(type, text, evaluation::holds));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked rule can't be planned: " + text, e);
        }
    }

    private CelCompiler compilerFor(String type) {
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(CelOptions.current().build())
                        .setStandardEnvironmentEnabled(false)
                        .setStandardDeclarations(logic())
                        .setStandardMacros(
                                CelStandardMacro.HAS, CelStandardMacro.ALL, CelStandardMacro.EXISTS)
                        .addMacros(macros())
                        .addFunctionDeclarations(Operators.declarations(types.types().asList()))
                        .setTypeProvider(types)
                        .setResultType(SimpleType.BOOL)
                        .addVar("it", RecordTypes.reference(type))
                        .addVar("old", RecordTypes.reference(type))
                        .addVar("now", RecordTypes.INSTANT)
                        .addVar("today", RecordTypes.DATE)
                        .addVar("zone", Operators.ZONE);
        for (Turn turn : Turn.values()) {
            builder.addVar(turn.function(), RecordTypes.DATE);
        }
        if (schema.find(USER).isPresent()) {
            builder.addVar("me", RecordTypes.reference(USER));
        }
        return builder.build();
    }

    private static CelStandardDeclarations logic() {
        return CelStandardDeclarations.newBuilder()
                .includeFunctions(
                        CelStandardDeclarations.StandardFunction.CONDITIONAL,
                        CelStandardDeclarations.StandardFunction.LOGICAL_NOT,
                        CelStandardDeclarations.StandardFunction.LOGICAL_OR,
                        CelStandardDeclarations.StandardFunction.LOGICAL_AND,
                        CelStandardDeclarations.StandardFunction.NOT_STRICTLY_FALSE)
                .build();
    }

    /// Day and zone belong to the evaluation, so functions of them become calls over variables.
    private static List<CelMacro> macros() {
        var all = new ArrayList<>(moments());
        all.add(day("today"));
        for (Turn turn : Turn.values()) {
            all.add(day(turn.function()));
        }
        return all;
    }

    private static CelMacro day(String name) {
        return CelMacro.newGlobalMacro(
                name, 0, (make, _, _) -> Optional.of(make.newIdentifier(name)));
    }

    private static List<CelMacro> moments() {
        return List.of(
                CelMacro.newGlobalMacro(
                        "today",
                        1,
                        (make, _, days) ->
                                Optional.of(
                                        make.newGlobalCall(
                                                Operators.DAYS_AFTER,
                                                make.newIdentifier("today"),
                                                days.getFirst()))),
                CelMacro.newGlobalMacro(
                        "instant",
                        1,
                        (make, _, text) ->
                                Optional.of(
                                        make.newGlobalCall(
                                                Operators.INSTANT_AT,
                                                text.getFirst(),
                                                make.newIdentifier("zone")))));
    }
}
