package org.phalanx.kernel.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.phalanx.kernel.change.Refusal;

/// Says in our own phrases what CEL found wrong: line and column first, then what it is about.
final class Complaint {

    private static final List<Sort> SORTS =
            List.of(
                    new Sort("rule.unknown-name", "undeclared reference to '([^']*)'.*"),
                    new Sort("rule.unknown-field", "undefined field '([^']*)'.*"),
                    new Sort(
                            "rule.mismatch",
                            "found no matching overload for '([^']*)' applied to '\\(?([^']*?)\\)?'.*"),
                    new Sort("rule.no-condition", "expected type 'bool' but found '([^']*)'"),
                    new Sort(
                            "rule.syntax",
                            "((?:mismatched|extraneous|missing|no viable|token).*)"));

    private record Sort(String key, Pattern pattern) {
        Sort(String key, String regex) {
            this(key, Pattern.compile(regex, Pattern.DOTALL));
        }
    }

    private Complaint() {}

    static Refusal of(CelIssue issue) {
        CelSourceLocation at = issue.getSourceLocation();
        for (Sort sort : SORTS) {
            Matcher matcher = sort.pattern.matcher(issue.getMessage());
            if (matcher.matches()) {
                var args = new ArrayList<String>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    args.add(plain(matcher.group(i)));
                }
                return at(sort.key, at.getLine(), at.getColumn() + 1, args);
            }
        }
        return at("rule.syntax", at.getLine(), at.getColumn() + 1, List.of(issue.getMessage()));
    }

    /// A complaint about a part of a rule that CEL itself accepts.
    static Refusal of(CelAbstractSyntaxTree ast, CelExpr part, String key, String... args) {
        CelSourceLocation at =
                ast.getSource()
                        .getOffsetLocation(
                                ast.getSource().getPositionsMap().getOrDefault(part.id(), 0))
                        .orElse(CelSourceLocation.of(1, 0));
        return at(key, at.getLine(), at.getColumn() + 1, List.of(args));
    }

    private static Refusal at(String key, int line, int column, List<String> about) {
        var args = new ArrayList<String>();
        args.add(String.valueOf(line));
        args.add(String.valueOf(column));
        args.addAll(about);
        return Refusal.of(key, args.toArray(String[]::new));
    }

    /// Operators and types as people write them.
    static String plain(String name) {
        return name.replace("wrapper(string)", "string")
                .replace("record.", "")
                .replace("@in", "in")
                .replace("_?_:_", "?:")
                .replaceAll("_([^A-Za-z_]+)_", "$1")
                .replaceAll("^([!-])_$", "$1");
    }
}
