package org.phalanx.kernel.type;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What sort of value a field holds; each has one canonical Java type.
public enum Kind {
    /// One line of text: `String`.
    TEXT,
    /// Several lines of text: `String`.
    LONG_TEXT,
    /// A whole number: `Long`.
    INTEGER,
    /// A number with the field's scale: `BigDecimal`, stored as a scaled integer.
    DECIMAL,
    /// Percent points with the field's scale (50 is a half): `BigDecimal`.
    PERCENT,
    /// An amount in a currency: `Money`.
    MONEY,
    /// A day in the workspace's time zone: `LocalDate`.
    DATE,
    /// A moment: `Instant`, to the millisecond.
    INSTANT,
    /// Yes or no: `Boolean`.
    YES_NO,
    /// One of the field's options: its key as `String`.
    CHOICE,
    /// Some of the field's options: their keys as a sorted `List<String>`.
    CHOICES,
    /// A node of the field's tree of options: its key as `String`.
    CASCADE,
    /// An option that stands for a span of numbers: its key as `String`.
    BAND,
    /// A record of the target type: its id as `UUID`.
    REFERENCE,
    /// A person of the workspace: the id as `UUID`.
    USER,
    /// Some records of the target type: their ids as a sorted `List<UUID>`.
    TAGS,
    /// A telephone number as people write it: `String`.
    PHONE,
    /// An e-mail address: `String`.
    EMAIL,
    /// A web address: `String`.
    WEB,
    /// A postal address: `Address`.
    ADDRESS;

    private static final Map<String, Kind> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Kind::key, Function.identity()));

    /// The name used in packs and on the command line, such as `long-text`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind with this name, if there is one.
    public static Optional<Kind> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /// Whether a value is the id of one record.
    public boolean isReference() {
        return this == REFERENCE || this == USER;
    }

    /// Whether a value is a plain text.
    public boolean isText() {
        return switch (this) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> true;
            default -> false;
        };
    }

    /// Whether a value is the key of one option.
    public boolean isOption() {
        return this == CHOICE || this == CASCADE || this == BAND;
    }

    /// Whether values add up: numbers and amounts.
    public boolean isNumeric() {
        return switch (this) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> true;
            default -> false;
        };
    }
}
