package org.phalanx.sales.imports.source.vcard;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.cards.CardRow;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.SourceWords;

/// The cards of a file in vCard 2.1, 3.0 or 4.0, one a row; the last column holds the whole card.
public final class CardTable implements SourceTable {
    private final Path file;
    private final long cards;

    private CardTable(Path file, long cards) {
        this.file = file;
        this.cards = cards;
    }

    /// Opens a file, reading it through once.
    ///
    /// @throws SourceRefused when there is no card in it
    public static CardTable open(Path file) {
        long count = 0;
        try (Rows rows = new Rows(file)) {
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
        }
        if (count == 0) {
            throw new SourceRefused(file, Problem.of(Reason.EMPTY_FILE));
        }
        return new CardTable(file, count);
    }

    @Override
    public String name() {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    @Override
    public List<String> columns() {
        return CardRow.COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public String description(Locale locale) {
        return SourceWords.of(locale, "import.source.vcard", List.of());
    }

    @Override
    public long estimatedRows() {
        return cards;
    }

    @Override
    public SourceRows rows() {
        return new Rows(file);
    }

    private static final class Rows implements SourceRows {
        private final Path file;
        private final VCardReader reader;
        private @Nullable VCard next;
        private boolean ended;
        private long number;

        Rows(Path file) {
            this.file = file;
            try {
                this.reader = new VCardReader(file);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                try {
                    next = reader.readNext();
                } catch (IOException e) {
                    throw unreadable(e);
                }
                ended = next == null;
            }
            return next != null;
        }

        /// Its line is the number of the card: people count cards, not lines.
        @Override
        public SourceRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            number++;
            SourceRow row = new SourceRow(number, CardRow.of(Objects.requireNonNull(next)));
            next = null;
            return row;
        }

        private SourceRefused unreadable(IOException e) {
            return new SourceRefused(
                    file, Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage())), e);
        }

        @Override
        public long blankLines() {
            return 0;
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
