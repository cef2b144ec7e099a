package org.phalanx.sales.imports.source;

import java.util.List;
import java.util.Locale;

/// Why a file, a row or a cell cannot be read; the words are in the message bundle.
public enum Reason {
    /// The file cannot be opened; argument: what the system says.
    UNREADABLE_FILE,
    /// There are no rows.
    EMPTY_FILE,
    /// The content is neither text nor a workbook; argument: what it looks like.
    NOT_A_TABLE,
    /// A workbook in the format of before 2007.
    OLD_WORKBOOK,
    /// A workbook that asks for a password.
    LOCKED_WORKBOOK,
    /// A workbook in a format that is not read; argument: its name.
    OTHER_WORKBOOK,
    /// A web page or an XML file that pretends to be a workbook.
    MARKUP,
    /// Parts of the workbook are missing or wrong; argument: what the reader says.
    DAMAGED_WORKBOOK,
    /// More content than a workbook of that size can honestly have; argument: the limit.
    TOO_LARGE,
    /// Text that begins like JSON and is none; argument: what the reader says.
    BAD_JSON,
    /// A value where an object with names is needed; argument: how it begins.
    NOT_AN_OBJECT,
    /// Bytes that mean nothing in the file's encoding; arguments: encoding, position of the byte.
    MALFORMED_BYTES,
    /// A quote that is never closed.
    OPEN_QUOTE,
    /// Text between a closing quote and the next separator.
    TEXT_AFTER_QUOTE,
    /// A cell longer than the limit; argument: the limit.
    CELL_TOO_LONG,
    /// More columns than the limit; argument: the limit.
    TOO_MANY_COLUMNS,
    /// Columns that were asked for are not there; argument: their names.
    MISSING_COLUMNS,
    /// A quote within a cell that is not quoted, perhaps not doubled.
    STRAY_QUOTE,
    /// More cells than columns; arguments: cells, columns.
    TOO_MANY_CELLS,
    /// Fewer cells than columns; arguments: cells, columns.
    TOO_FEW_CELLS,
    /// A formula that ends in an error; argument: the error.
    FORMULA_ERROR,
    /// A formula whose result is not in the file.
    FORMULA_WITHOUT_RESULT,
    /// Not a number; arguments: the text, a sample of the column's format.
    NOT_A_NUMBER,
    /// A number with decimals where a whole one is needed; argument: the text.
    NOT_AN_INTEGER,
    /// Not a date; arguments: the text, the column's format.
    NOT_A_DATE,
    /// A date that the calendar does not have; argument: the text.
    NO_SUCH_DATE,
    /// Neither yes nor no; argument: the text.
    NOT_YES_NO;

    /// The key of its words in the message bundle, such as `import.source.open-quote`.
    public String key() {
        return "import.source." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The sentence in Chinese or English, without line and column.
    public String text(Locale locale, List<String> arguments) {
        return SourceWords.of(locale, key(), arguments);
    }
}
