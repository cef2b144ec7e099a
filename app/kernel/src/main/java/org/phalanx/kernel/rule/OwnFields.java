package org.phalanx.kernel.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.rule.cel.RecordTypes;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Sees to it that a formula speaks of its own record's fields alone, and gives what its field
/// holds.
record OwnFields(Schema schema, RecordType type, CelAbstractSyntaxTree ast) {

    /// These follow from the gesture that writes a record, not from the record.
    private static final Set<String> STAMPS = Set.of("updated_at", "updated_by");

    /// A text whose fields are known.
    ///
    /// @param keys of the fields that it reads
    record Read(CelAbstractSyntaxTree ast, Set<String> keys) {}

    /// @param field that holds the result; null when it must be yes or no
    Reading<Read> readFor(@Nullable Field field) {
        List<CelExpr> selects =
                CelNavigableAst.fromAst(ast)
                        .getRoot()
                        .allNodes()
                        .map(CelNavigableExpr::expr)
                        .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.SELECT)
                        .toList();
        var keys = new LinkedHashSet<String>();
        for (CelExpr select : selects) {
            String name = select.select().field();
            String key = type.find(name).map(Field::key).orElse(name);
            boolean own =
                    select.select().operand().getKind() == CelExpr.ExprKind.Kind.IDENT
                            && select.select().operand().ident().name().equals("it");
            if (!own || STAMPS.contains(key)) {
                return refused(Complaint.of(ast, select, "rule.only-own-fields", name));
            }
            keys.add(key);
        }
        Kind kind = field == null ? Kind.YES_NO : field.kind();
        CelType result = ast.getResultType();
        return gives(kind, result)
                ? new Reading.Understood<>(new Read(ast, keys))
                : refused(
                        Complaint.of(
                                ast,
                                ast.getExpr(),
                                "rule.other-result",
                                Complaint.plain(result.name()),
                                kind.key()));
    }

    private static Reading<Read> refused(Refusal reason) {
        return new Reading.Refused<>(List.of(reason));
    }

    private static boolean gives(Kind kind, CelType result) {
        return switch (kind) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> RecordTypes.isNumber(result);
            case TEXT, LONG_TEXT -> RecordTypes.isText(result);
            case YES_NO -> RecordTypes.isTruth(result);
            case DATE -> result.equals(RecordTypes.DATE);
            case INSTANT -> result.equals(RecordTypes.INSTANT);
            default -> false;
        };
    }
}
