package org.phalanx.sales.exports.records;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Address;
import org.phalanx.sales.cards.CardWriter;
import org.phalanx.sales.exports.BesideFile;
import org.phalanx.sales.exports.Written;
import org.phalanx.store.query.Mark;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Rows;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.schema.CurrentCatalog;

/// Writes contacts as business cards: what they say now in the cards that they came with, so that
/// pictures and further numbers are there again.
public final class CardExport {

    /// Key of the type whose records have cards.
    public static final String CONTACT = "contact";

    private static final int AT_ONCE = 200;
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "account_id",
                    "dept",
                    "title",
                    "mobile",
                    "phone",
                    "email",
                    "address",
                    "birthday",
                    "description",
                    "card");

    private final Queries queries;
    private final CurrentCatalog catalog;

    @Inject
    public CardExport(Queries queries, CurrentCatalog catalog) {
        this.queries = queries;
        this.catalog = catalog;
    }

    /// Whether a file's name asks for cards.
    public static boolean isAskedFor(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".vcf");
    }

    /// Writes a file, whole or not at all.
    ///
    /// @param filter which contacts
    /// @throws IOException when the file can't be written
    public Written write(Filter filter, Path target, VCardVersion version) throws IOException {
        Schema schema = catalog.schema();
        RecordType type = schema.type(CONTACT);
        RecordQuery query =
                RecordQuery.of(type)
                        .where(filter)
                        .columns(FIELDS.stream().map(key -> schema.path(CONTACT, key)).toList());
        try {
            return queries.together(snapshot -> written(snapshot, query, target, version));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Written written(
            Snapshot snapshot, RecordQuery query, Path target, VCardVersion version) {
        try {
            return BesideFile.write(target, out -> write(snapshot, query, out, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written write(
            Snapshot snapshot, RecordQuery query, OutputStream out, VCardVersion version)
            throws IOException {
        var writer = new VCardWriter(out, version);
        writer.setAddProdId(false);
        writer.setCaretEncodingEnabled(true);
        long count = 0;
        Rows rows = snapshot.rows(query.page(Page.first(AT_ONCE)));
        while (true) {
            for (Row row : rows.rows()) {
                writer.write(CardWriter.of(contact(row)));
                count++;
            }
            Mark next = rows.next();
            if (next == null) {
                writer.flush();
                return new Written(count, 0);
            }
            rows = snapshot.rows(query.page(new Page(AT_ONCE, 0, next)));
        }
    }

    private static CardWriter.Contact contact(Row row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            values.put(FIELDS.get(i), row.values().get(i));
        }
        UUID id = row.id();
        var reach =
                new CardWriter.Reach(
                        text(values, "mobile"),
                        text(values, "phone"),
                        text(values, "email"),
                        values.get("address") instanceof Address address ? address : null);
        return new CardWriter.Contact(
                id,
                String.valueOf(values.get("name")),
                row.titles().get(FIELDS.indexOf("account_id")),
                text(values, "dept"),
                text(values, "title"),
                reach,
                values.get("birthday") instanceof LocalDate day ? day : null,
                text(values, "description"),
                text(values, "card"));
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        return values.get(key) instanceof String text ? text : null;
    }
}
