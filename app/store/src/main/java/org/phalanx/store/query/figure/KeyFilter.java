package org.phalanx.store.query.figure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.query.Periods;

/// Which records have a certain key.
final class KeyFilter {

    private KeyFilter() {}

    static Filter of(GroupKey key, @Nullable Object value) {
        FieldPath path = key.path();
        if (value == null) {
            return new Filter.IsEmpty(path);
        }
        return switch (key) {
            case GroupKey.ByCalendar(_, Bucket bucket) ->
                    Periods.within(path, bucket.period((String) value));
            case GroupKey.ByTop(_) -> new Filter.In(new Operand.Path(path), below(path, value));
            case GroupKey.ByPath(_) when value.equals(false) ->
                    equal(path, value).and(new Filter.Not(new Filter.IsEmpty(path)));
            case GroupKey.ByPath(_) ->
                    equal(path, value instanceof Money amount ? amount.major() : value);
        };
    }

    private static List<Operand.Literal> below(FieldPath path, Object top) {
        List<Option> options = path.last().shape().options();
        return Stream.concat(
                        Stream.of(String.valueOf(top)),
                        options.stream()
                                .map(Option::key)
                                .filter(key -> !key.equals(top))
                                .filter(key -> KeyReader.top(path.last(), key).equals(top)))
                .map(Operand.Literal::new)
                .toList();
    }

    private static Filter equal(FieldPath path, Object value) {
        return Filter.compare(path, Comparison.EQUAL, value);
    }
}
