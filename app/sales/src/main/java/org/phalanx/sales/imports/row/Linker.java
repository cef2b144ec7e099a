package org.phalanx.sales.imports.row;

import java.util.Set;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.link.LinkPlan;
import org.phalanx.sales.imports.link.Questions;
import org.phalanx.sales.imports.link.References;
import org.phalanx.sales.imports.link.Resolution;
import org.phalanx.sales.imports.survey.FileKeys;

/// Finds records for the rows of one file: those that references know, and those that other rows of
/// the same file will become, also rows further down.
public final class Linker {

    private final References references;
    private final String file;
    private final FileKeys keys;
    private final Set<Long> doomed;

    /// @param keys by which rows of the file name each other
    /// @param doomed lines of rows that will be refused
    public Linker(References references, String file, FileKeys keys, Set<Long> doomed) {
        this.references = references;
        this.file = file;
        this.keys = keys;
        this.doomed = doomed;
    }

    String file() {
        return file;
    }

    /// The record that a text names.
    Resolution find(LinkPlan link, String text, RowDraft draft) {
        Resolution.Found known = references.known(link, text);
        if (known != null) {
            return known;
        }
        long line = keys.line(link, link.spelling(text));
        if (line == 0) {
            return unknown(link, text, draft);
        }
        return doomed.contains(line)
                ? new Resolution.Missing(
                        Phrase.of("import.refused-row", text, String.valueOf(line)), false)
                : new Resolution.Later(line);
    }

    /// The record that a text names, other rows of the file left aside.
    Resolution record(LinkPlan link, String text, RowDraft draft) {
        Resolution.Found known = references.known(link, text);
        return known == null ? unknown(link, text, draft) : known;
    }

    private Resolution unknown(LinkPlan link, String text, RowDraft draft) {
        return references.unknown(link, text, draft, new Questions.Place(file, draft.line()));
    }
}
