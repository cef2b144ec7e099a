package org.phalanx.sales.imports.source;

import java.util.List;
import java.util.Locale;

/// A table in a file: columns with names and rows of text cells.
public interface SourceTable {

    /// The file's name without its ending, or the sheet's name.
    String name();

    /// Names of the columns: unique, never blank; spreadsheet letters where the file has none.
    List<String> columns();

    /// Whether the names come from a header row.
    boolean hasHeader();

    /// How the file is read, for people: encoding, separator, header.
    String description(Locale locale);

    /// About how many rows there are: exact for small files and sheets.
    long estimatedRows();

    /// Reads the rows from the beginning; call it as often as needed.
    ///
    /// @throws SourceRefused when the file cannot be read
    SourceRows rows();

    /// Names of the wanted columns that are not there, in the order asked.
    default List<String> missing(List<String> wanted) {
        return wanted.stream().filter(name -> !columns().contains(name)).toList();
    }
}
