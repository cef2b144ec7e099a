package org.phalanx.sales.imports.source.profile;

/// What the cells of a column can be read as; of kinds that fit equally well the earlier is meant.
public enum CellKind {
    /// Yes or no in one of the usual pairs of words.
    YES_NO,
    /// A day.
    DATE,
    /// A day with a time.
    INSTANT,
    /// An e-mail address.
    EMAIL,
    /// A web address.
    WEB,
    /// A telephone number.
    PHONE,
    /// A number with a percent sign.
    PERCENT,
    /// A whole number.
    INTEGER,
    /// A number with decimals, with or without a currency.
    DECIMAL,
    /// Anything.
    TEXT
}
