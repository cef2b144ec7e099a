package org.phalanx.launcher.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Rules;
import org.phalanx.store.fields.WantedField;
import picocli.CommandLine.Option;

/// What `field add` is told of a field.
final class FieldOptions {

    private static final String FORMULA = "formula";
    private static final String SERIES = "series";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description =
                    "text, long-text, integer, decimal, percent, money, date, ...; formula;"
                            + " series")
    private String kind = "";

    @Option(names = "--zh", paramLabel = "LABEL", description = "Chinese label")
    private @Nullable String zh;

    @Option(names = "--en", paramLabel = "LABEL", description = "English label")
    private @Nullable String en;

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "LABEL[:COLOUR]",
            description =
                    "Options of a choice; colours are muted, health, accent, warn, danger, ok")
    private String @Nullable [] options;

    @Option(names = "--to", paramLabel = "TYPE", description = "What a reference points to")
    private @Nullable String target;

    @Option(
            names = "--formula",
            paramLabel = "CEL",
            description = "Of a formula: such as it.quantity * it.unit_price")
    private @Nullable String formula;

    @Option(
            names = "--result",
            paramLabel = "KIND",
            defaultValue = "decimal",
            description = "Of a formula: decimal, percent, money, integer, text, yes-no or date")
    private String result = "decimal";

    @Option(
            names = "--scale",
            paramLabel = "DIGITS",
            description = "Of decimals and percentages: digits after the point")
    private @Nullable Integer scale;

    @Option(
            names = "--pattern",
            paramLabel = "PATTERN",
            description = "Of a series: such as Q-{yyyy}-{0000}")
    private @Nullable String pattern;

    @Option(names = "--required", description = "A record can't be without it")
    private boolean required;

    @Option(
            names = "--required-if",
            paramLabel = "CEL",
            description = "Demanded where this holds: such as it.status == \"lost\"")
    private @Nullable String requiredIf;

    @Option(names = "--show-if", paramLabel = "CEL", description = "Shown only where this holds")
    private @Nullable String showIf;

    /// The field that these options describe.
    WantedField wanted(String type, String slug, Terminal terminal) throws CommandRefused {
        String name = zh == null ? (en == null ? slug : en) : zh;
        WantedField plain =
                WantedField.plain(
                                type,
                                slug,
                                valueKind(terminal),
                                new Label(name, en == null ? name : en),
                                options == null ? List.of() : Arrays.asList(options),
                                target)
                        .with(rules(terminal));
        return scale == null ? plain : plain.scaled(scale);
    }

    private Kind valueKind(Terminal terminal) throws CommandRefused {
        String of =
                switch (kind) {
                    case FORMULA -> result;
                    case SERIES -> Kind.TEXT.key();
                    default -> kind;
                };
        return Kind.of(of)
                .orElseThrow(() -> new CommandRefused(List.of(terminal.text("field.no-kind", of))));
    }

    private Rules rules(Terminal terminal) throws CommandRefused {
        Rules rules = new Rules(required, false, false, null, null);
        if (kind.equals(FORMULA)) {
            rules = rules.with(Rules.Made.formula(given(formula, "--formula", terminal)));
        } else if (kind.equals(SERIES)) {
            rules = rules.with(Rules.Made.series(given(pattern, "--pattern", terminal)));
        }
        return requiredIf == null && showIf == null
                ? rules
                : rules.with(new Rules.When(requiredIf, showIf));
    }

    private static String given(@Nullable String value, String option, Terminal terminal)
            throws CommandRefused {
        if (value == null) {
            throw new CommandRefused(List.of(terminal.text("field.needs", option)));
        }
        return value;
    }
}
