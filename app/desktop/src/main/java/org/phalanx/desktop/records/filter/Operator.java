package org.phalanx.desktop.records.filter;

import java.util.List;
import java.util.Locale;
import org.phalanx.kernel.type.Kind;

/// What a condition asks of a field.
public enum Operator {
    CONTAINS(1),
    LACKS(1),
    IS(1),
    STARTS(1),
    ANY_OF(9),
    NONE_OF(9),
    ME(0),
    EQUAL(1),
    AT_LEAST(1),
    AT_MOST(1),
    BETWEEN(2),
    ON(1),
    FROM(1),
    UNTIL(1),
    SPAN(2),
    TODAY(0),
    THIS_WEEK(0),
    THIS_MONTH(0),
    THIS_QUARTER(0),
    THIS_YEAR(0),
    LAST_30(0),
    NEXT_30(0),
    PAST(0),
    YES(0),
    NO(0),
    EMPTY(0),
    FILLED(0);

    private static final List<Operator> TEXTS = List.of(CONTAINS, LACKS, IS, STARTS, EMPTY, FILLED);
    private static final List<Operator> NUMBERS =
            List.of(AT_LEAST, AT_MOST, EQUAL, BETWEEN, EMPTY, FILLED);
    private static final List<Operator> TIMES =
            List.of(
                    THIS_MONTH,
                    THIS_WEEK,
                    THIS_QUARTER,
                    THIS_YEAR,
                    TODAY,
                    LAST_30,
                    NEXT_30,
                    PAST,
                    ON,
                    FROM,
                    UNTIL,
                    SPAN,
                    EMPTY,
                    FILLED);
    private static final List<Operator> CHOICES = List.of(ANY_OF, NONE_OF, EMPTY, FILLED);
    private static final List<Operator> PEOPLE = List.of(ME, ANY_OF, NONE_OF, EMPTY, FILLED);

    private final int count;

    Operator(int count) {
        this.count = count;
    }

    /// How many values it takes: none, one, two, or any number (9).
    public int takes() {
        return count;
    }

    /// Whether it takes any number of values.
    public boolean takesMany() {
        return count > 2;
    }

    /// The key of its name.
    String text() {
        return "operator." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What can be asked of fields of a kind, the most usual first.
    public static List<Operator> of(Kind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> TEXTS;
            // an address is several lines, none of which has a column of its own
            case ADDRESS -> List.of(FILLED, EMPTY);
            case INTEGER, DECIMAL, PERCENT, MONEY -> NUMBERS;
            case DATE, INSTANT -> TIMES;
            case YES_NO -> List.of(YES, NO);
            case CHOICE, CHOICES, CASCADE, BAND, REFERENCE, TAGS -> CHOICES;
            case USER -> PEOPLE;
        };
    }
}
