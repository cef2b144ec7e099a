package org.phalanx.store.search.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.search.words.Readings;
import org.phalanx.store.search.words.Spelt;
import org.phalanx.store.search.words.Words;

/// What the index holds of one record.
///
/// @param name what it is called, or null when search doesn't know it by name
/// @param text what people wrote about it; empty when nothing
public record Entry(@Nullable Name name, String text) {

    private static final int LONGEST_CODE = 64;

    /// What a record is called, column by column of the index: as a whole and as it begins, word by
    /// word, as it is spoken, and its codes and numbers.
    public record Name(String whole, String title, String pinyin, String initials, String more) {}

    /// The value of a field of the record.
    @FunctionalInterface
    public interface Values {
        @Nullable Object of(String field);
    }

    /// The entry of a record.
    public static Entry of(RecordType type, Values values, Readings readings) {
        String title = text(values.of(type.face().title()));
        String more =
                SearchFields.names(type).stream()
                        .map(field -> words(field, text(values.of(field.key()))))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        String texts =
                SearchFields.texts(type).stream()
                        .map(field -> text(values.of(field.key())))
                        .filter(text -> !text.isEmpty())
                        .map(text -> String.join(" ", Words.of(text)))
                        .collect(Collectors.joining(" "));
        boolean named = type.face().search().titled();
        if (!named && more.isEmpty()) {
            return new Entry(null, texts);
        }
        return new Entry(named ? name(type, title, more, readings) : bare(more), texts);
    }

    private static Name bare(String more) {
        return new Name("", "", "", "", more);
    }

    private static Name name(RecordType type, String title, String more, Readings readings) {
        Spelt spelt = Spelt.of(readings.parts(title, type.face().search().person()));
        String bare = Words.bare(title);
        String begun =
                Stream.concat(Stream.of(bare), spelt.beginnings().stream())
                        .map(beginning -> Words.BEGIN + beginning)
                        .collect(Collectors.joining(" "));
        return new Name(
                bare + " " + begun,
                String.join(" ", Words.of(title)),
                String.join(" ", spelt.pinyin()),
                String.join(" ", spelt.initials()),
                more);
    }

    private static String words(Field field, String text) {
        if (field.kind() == Kind.PHONE) {
            return String.join(" ", Words.digits(text));
        }
        // a code is typed with its hyphens or without
        List<String> words = Words.of(text);
        String together = words.size() > 1 && text.length() <= LONGEST_CODE ? Words.bare(text) : "";
        return (String.join(" ", words) + " " + together).strip();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
