package org.phalanx.sales.imports.source.cell;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Reason;

/// What became of reading a cell as a value.
public sealed interface Parsed<T> {

    /// The cell says this.
    record Value<T>(T value) implements Parsed<T> {}

    /// The cell says nothing: it is empty, or says that nothing was chosen.
    record Blank<T>() implements Parsed<T> {}

    /// The cell says something else.
    ///
    /// @param reason why it is no value
    /// @param arguments what goes into the gaps of the reason's sentence
    record Unreadable<T>(Reason reason, List<String> arguments) implements Parsed<T> {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }

    /// A value.
    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    /// Nothing.
    static <T> Parsed<T> blank() {
        return new Blank<>();
    }

    /// A failure.
    static <T> Parsed<T> unreadable(Reason reason, String... arguments) {
        return new Unreadable<>(reason, List.of(arguments));
    }

    /// The value, or null when there is none.
    default @Nullable T orNull() {
        return this instanceof Value<T>(T value) ? value : null;
    }

    /// What follows from the value; nothing and failures stay as they are.
    default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
        return switch (this) {
            case Value<T>(T value) -> next.apply(value);
            case Blank<T> _ -> blank();
            case Unreadable<T>(Reason reason, List<String> arguments) ->
                    new Unreadable<>(reason, arguments);
        };
    }
}
