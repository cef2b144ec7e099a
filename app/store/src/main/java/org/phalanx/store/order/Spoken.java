package org.phalanx.store.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Texts in the order in which people read them aloud: digits, Latin letters whatever their case or
/// width, then Chinese by pinyin and tone. The key of a text compares code point by code point.
///
/// Ideographs are exchanged among themselves, so that a key is as long as its text. Which for which
/// stands in `spoken.txt`: words that are read otherwise than their characters (`^` marks
/// surnames), an empty line, all ideographs in order. Indexes hold these keys, so the file stays as
/// it is for ever; another order needs functions of another name.
public final class Spoken {

    /// The function of the database that makes a key.
    public static final String TEXT = "spoken";

    /// The same for what a person is called, surname first.
    public static final String PERSON = "spoken_person";

    /// More of a text than this doesn't decide its place.
    private static final int MOST = 64;

    private static final String FILE = "spoken.txt";
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final int LONGEST_NAME = 4;

    private final char[] place = new char[LAST - FIRST + 1];
    private final Map<Character, List<Word>> words = new HashMap<>();
    private final Map<Character, List<Word>> surnames = new HashMap<>();

    private record Word(String written, String read) {}

    private Spoken() {}

    /// Reads the order.
    public static Spoken read() {
        var spoken = new Spoken();
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Spoken.class.getResourceAsStream(FILE)),
                                StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null && !line.isEmpty()) {
                spoken.learn(line);
                line = in.readLine();
            }
            char next = FIRST;
            for (line = in.readLine(); line != null; line = in.readLine()) {
                for (int i = 0; i < line.length(); i++) {
                    spoken.place[line.charAt(i) - FIRST] = next++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return spoken;
    }

    private void learn(String line) {
        boolean surname = line.charAt(0) == '^';
        String[] both = line.substring(surname ? 1 : 0).split(" ", 2);
        List<Word> same =
                (surname ? surnames : words)
                        .computeIfAbsent(both[0].charAt(0), _ -> new ArrayList<>());
        same.add(new Word(both[0], both[1]));
        same.sort(Comparator.comparingInt(word -> -word.written().length()));
    }

    /// The key of a text.
    ///
    /// @param person whether it begins with a surname
    public String key(String text, boolean person) {
        String plain = plain(text.length() > MOST ? text.substring(0, MOST) : text);
        char[] key = plain.toCharArray();
        for (int at = 0; at < key.length; ) {
            char c = key[at];
            if (c < FIRST || c > LAST) {
                at++;
                continue;
            }
            boolean named = person && at == 0 && plain.length() <= LONGEST_NAME;
            Word word = word(plain, at, named);
            String read = word == null ? plain.substring(at, at + 1) : word.read();
            for (int i = 0; i < read.length(); i++) {
                key[at++] = place[read.charAt(i) - FIRST];
            }
        }
        return new String(key);
    }

    private @Nullable Word word(String plain, int at, boolean named) {
        char first = plain.charAt(at);
        for (Word word : (named ? surnames : words).getOrDefault(first, List.of())) {
            if (plain.startsWith(word.written(), at)) {
                return word;
            }
        }
        return named ? word(plain, at, false) : null;
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007f' && (c < FIRST || c > LAST)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
