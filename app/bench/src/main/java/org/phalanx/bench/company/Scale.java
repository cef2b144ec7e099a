package org.phalanx.bench.company;

/// How large a company is.
///
/// Tasks will join when there is such a type.
public record Scale(int people, int accounts, int opportunities, int activities) {

    /// The database of a manager that budgets are set for.
    public static final Scale MANAGER = new Scale(50, 20_000, 100_000, 1_000_000);

    /// The same shape, small enough for a test.
    public static final Scale SAMPLE = new Scale(5, 200, 1_000, 3_000);

    /// Whether it is too small to measure speed by.
    public boolean isSample() {
        return opportunities < MANAGER.opportunities();
    }
}
