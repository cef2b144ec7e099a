package org.phalanx.sales.imports.source.text;

/// How rows and cells are set off in a text file.
///
/// @param separator between cells
/// @param quote around cells that contain separators or line ends, with blanks allowed outside;
///   [#NO_QUOTE] when there is none
/// @param lineEnd how most lines end; any is accepted
public record Dialect(char separator, char quote, LineEnd lineEnd) {
    /// Stands for a file in which quotes are characters like others.
    public static final char NO_QUOTE = '\uFFFE';

    /// Separates cells of columns that are lined up with as many blanks as it takes.
    public static final char BLANKS = ' ';
}
