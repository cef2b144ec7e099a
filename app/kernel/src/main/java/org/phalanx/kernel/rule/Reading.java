package org.phalanx.kernel.rule;

import java.util.List;
import java.util.function.Function;
import org.phalanx.kernel.change.Refusal;

/// What came of reading a rule's text: its meaning, or why it has none.
public sealed interface Reading<T> {

    /// The meaning.
    record Understood<T>(T meaning) implements Reading<T> {}

    /// Why there is none; each reason starts with line and column, counted from 1.
    record Refused<T>(List<Refusal> reasons) implements Reading<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// The next step, taken only when this one was understood.
    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return switch (this) {
            case Understood(T meaning) -> next.apply(meaning);
            case Refused(List<Refusal> reasons) -> new Refused<>(reasons);
        };
    }

    /// The meaning, where the text was checked before.
    ///
    /// @throws IllegalArgumentException when it was refused
    default T meant() {
        return switch (this) {
            case Understood(T meaning) -> meaning;
            case Refused(List<Refusal> reasons) ->
                    throw new IllegalArgumentException(reasons.toString());
        };
    }
}
