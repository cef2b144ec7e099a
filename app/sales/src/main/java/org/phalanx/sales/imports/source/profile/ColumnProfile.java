package org.phalanx.sales.imports.source.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.cell.CellFormat;

/// What one column of a table holds, found from all its cells.
///
/// @param name of the column
/// @param filled cells that are not blank, those that say "not chosen" among them
/// @param blank cells without text
/// @param notChosen words such as `Select` and `NULL` and how often each stands there
/// @param values different texts and how often each occurs, in order of appearance; empty when
///   there are more than [#MOST_VALUES]
/// @param samples the first three different texts
/// @param longest characters of the longest text
/// @param candidates what the cells can be read as, what fits most first, text last
/// @param format how dates and numbers are written; words for "not chosen" count as empty
/// @param otherFormats formats that fit every cell as well, so that somebody must say which is
///   meant
public record ColumnProfile(
        String name,
        long filled,
        long blank,
        Map<String, Long> notChosen,
        Map<String, Long> values,
        List<String> samples,
        int longest,
        List<Candidate> candidates,
        CellFormat format,
        List<CellFormat> otherFormats) {

    /// Different texts that are kept.
    public static final int MOST_VALUES = 1_000;

    private static final double MOST = 0.95;

    /// The kind that nearly all cells can be read as that say something.
    public CellKind kind() {
        long chosen = filled - notChosen.values().stream().mapToLong(Long::longValue).sum();
        return candidates.stream()
                .filter(candidate -> candidate.fits() >= MOST * chosen)
                .map(Candidate::kind)
                .findFirst()
                .orElse(CellKind.TEXT);
    }

    /// How many cells that say something cannot be read as this kind.
    public long misfits(CellKind kind) {
        long chosen = filled - notChosen.values().stream().mapToLong(Long::longValue).sum();
        return candidates.stream()
                .filter(candidate -> candidate.kind() == kind)
                .mapToLong(candidate -> chosen - candidate.fits())
                .findFirst()
                .orElse(chosen);
    }

    /// Whether there are more different texts than are kept.
    public boolean hasManyValues() {
        return filled > 0 && values.isEmpty();
    }

    /// Whether dates or numbers can be read in more than one way.
    public boolean isAmbiguous() {
        return switch (kind()) {
            case DATE, INSTANT ->
                    otherFormats.stream().anyMatch(other -> differs(other.dates(), format.dates()));
            case INTEGER, DECIMAL, PERCENT ->
                    otherFormats.stream()
                            .anyMatch(other -> differs(other.numbers(), format.numbers()));
            default -> false;
        };
    }

    private static boolean differs(@Nullable Object one, @Nullable Object other) {
        return !Objects.equals(one, other);
    }
}
