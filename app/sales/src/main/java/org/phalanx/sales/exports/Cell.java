package org.phalanx.sales.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// One value of an exported table.
public sealed interface Cell {

    /// Words; codes and ids too, whose digits must stay as they are.
    record Text(String text) implements Cell {}

    /// A number, written in full digits.
    record Decimal(BigDecimal number) implements Cell {}

    /// A day.
    record Date(LocalDate day) implements Cell {}

    /// A moment; files of people show it on the clocks of their time zone, to the second.
    record Moment(Instant at) implements Cell {}

    /// Yes or no.
    record YesNo(boolean yes) implements Cell {}

    /// Nothing.
    record Empty() implements Cell {}

    /// Nothing.
    Cell EMPTY = new Empty();

    /// A text, or nothing when it is empty.
    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /// A number.
    static Cell of(BigDecimal number) {
        return new Decimal(number);
    }

    /// A whole number.
    static Cell of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /// A day.
    static Cell of(LocalDate day) {
        return new Date(day);
    }

    /// A moment.
    static Cell of(Instant at) {
        return new Moment(at);
    }

    /// Yes or no.
    static Cell of(boolean yes) {
        return new YesNo(yes);
    }
}
