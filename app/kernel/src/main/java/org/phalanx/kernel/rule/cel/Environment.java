package org.phalanx.kernel.rule.cel;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelOptions;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.type.Schema;

/// What the texts of rules and formulas may speak of.
public final class Environment {

    private static final String USER = "user";

    private Environment() {}

    /// For conditions on records of a type.
    public static CelCompiler ofConditions(Schema schema, RecordTypes types, String type) {
        CelCompilerBuilder builder =
                common(types)
                        .addMacros(todays())
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

    /// For what follows from a record alone, whoever asks and whenever: no `old`, `me`, `now`.
    public static CelCompiler ofFormulas(RecordTypes types, String type) {
        return common(types)
                .addVar("it", RecordTypes.reference(type))
                .addVar("zone", Operators.ZONE)
                .build();
    }

    private static CelCompilerBuilder common(RecordTypes types) {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(CelOptions.current().build())
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(logic())
                .setStandardMacros(
                        CelStandardMacro.HAS, CelStandardMacro.ALL, CelStandardMacro.EXISTS)
                .addMacros(instant())
                .addFunctionDeclarations(Operators.declarations(types.types().asList()))
                .setTypeProvider(types);
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
    private static List<CelMacro> todays() {
        var all = new ArrayList<CelMacro>();
        all.add(day("today"));
        for (Turn turn : Turn.values()) {
            all.add(day(turn.function()));
        }
        all.add(
                CelMacro.newGlobalMacro(
                        "today",
                        1,
                        (make, _, days) ->
                                Optional.of(
                                        make.newGlobalCall(
                                                Operators.DAYS_AFTER,
                                                make.newIdentifier("today"),
                                                days.getFirst()))));
        return all;
    }

    private static CelMacro day(String name) {
        return CelMacro.newGlobalMacro(
                name, 0, (make, _, _) -> Optional.of(make.newIdentifier(name)));
    }

    private static CelMacro instant() {
        return CelMacro.newGlobalMacro(
                "instant",
                1,
                (make, _, text) ->
                        Optional.of(
                                make.newGlobalCall(
                                        Operators.INSTANT_AT,
                                        text.getFirst(),
                                        make.newIdentifier("zone"))));
    }
}
