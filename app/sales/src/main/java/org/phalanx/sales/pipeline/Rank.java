package org.phalanx.sales.pipeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ranks order the deals of a stage: texts that sort as they stand, and between any two of which
/// there is always room for another.
///
/// A rank is a fraction between 0 and 1 in base 62, most significant digit first, without a zero at
/// its end; so a move writes the rank of the moved deal and no other.
public final class Rank {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = 62;
    private static final int TIME_DIGITS = 8;
    private static final long TIMES = power(TIME_DIGITS);

    private Rank() {}

    /// A rank between two others.
    ///
    /// @param above the rank before it, null for none
    /// @param below the rank after it, null for none
    /// @throws IllegalArgumentException when `above` isn't before `below`
    public static String between(@Nullable String above, @Nullable String below) {
        if (above != null && below != null && above.compareTo(below) >= 0) {
            throw new IllegalArgumentException(above + " is not before " + below);
        }
        String from = above == null ? "" : above;
        String to = below;
        var rank = new StringBuilder();
        for (int i = 0; ; i++) {
            int low = digit(from, i);
            int high = to == null ? BASE : digit(to, i);
            if (high - low > 1) {
                return rank.append(DIGITS.charAt((low + high) / 2)).toString();
            }
            rank.append(DIGITS.charAt(low));
            if (high > low) {
                to = null;
            }
        }
    }

    /// The rank of a deal that came to its stage by itself: before all that came earlier.
    ///
    /// @param deal keeps apart deals that came at the same moment
    public static String newest(Instant at, UUID deal) {
        long before = TIMES - 1 - Math.clamp(at.toEpochMilli(), 0, TIMES - 1);
        long mixed = (deal.getLeastSignificantBits() >>> 2) % TIMES;
        return digits(before) + digits(mixed) + DIGITS.charAt(BASE / 2);
    }

    /// The rank of a deal that is put before all others of its stage.
    ///
    /// @param first the rank of the first of them
    public static String first(Instant at, UUID deal, String first) {
        String newest = newest(at, deal);
        return newest.compareTo(first) < 0 ? newest : between(null, first);
    }

    private static int digit(String rank, int at) {
        return at < rank.length() ? DIGITS.indexOf(rank.charAt(at)) : 0;
    }

    private static String digits(long number) {
        var digits = new char[TIME_DIGITS];
        long rest = number;
        for (int i = TIME_DIGITS - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest % BASE));
            rest /= BASE;
        }
        return String.valueOf(digits);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
