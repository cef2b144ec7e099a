package org.phalanx.sales.imports;

import org.phalanx.kernel.change.Phrase;

/// What is wrong with one cell, or with a whole row.
///
/// @param line of the file, or row of the sheet, from 1
/// @param column header of the cell; empty for the whole row
/// @param value the text of the cell
/// @param field key of the field that it should fill; empty when none
/// @param reason for people
public record RowProblem(long line, String column, String value, String field, Phrase reason) {}
