package org.phalanx.kernel.filter;

import java.util.Arrays;
import java.util.Optional;

/// How two things are compared.
///
/// Equality takes an empty value as one more value: empty equals empty and nothing else. The other
/// four are false as soon as one side is empty.
public enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// The sign as rules write it.
    public String sign() {
        return sign;
    }

    /// The comparison with this sign, if it is one.
    public static Optional<Comparison> of(String sign) {
        return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
    }

    /// The same comparison seen from the other side: `a < b` is `b > a`.
    public Comparison mirrored() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    /// Whether empty values count like others.
    public boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    /// Whether it holds for two values whose order is `order`, as a `Comparator` tells it.
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
