package org.phalanx.desktop.records.filter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Option;

/// Nodes of a tree that a condition names together with all that lies below them.
final class Branches {
    private Branches() {}

    /// Only the uppermost ones; of other fields all.
    static List<Object> tops(Field field, List<Literal> named) {
        List<Object> values = named.stream().map(Literal::value).toList();
        if (field.kind() != Kind.CASCADE) {
            return values;
        }
        Set<Object> below =
                field.shape().options().stream()
                        .filter(option -> option.parent() != null)
                        .filter(option -> values.contains(option.parent()))
                        .map(Option::key)
                        .collect(Collectors.toSet());
        return values.stream().filter(value -> !below.contains(value)).toList();
    }
}
