package org.phalanx.sales.imports.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.store.lookup.RecordLookup;

/// Finds what an import would make a second time: a record that is here has the same telephone
/// number, or a name that differs only in what companies are called besides. Whoever imports is
/// asked whether the row updates it, is another one, or is left out; until then it is another one.
public final class Twins {

    /// So many records of a type are looked through; with more the keys have to do.
    private static final int MOST = 100_000;

    private static final int LEAST_DIGITS = 7;
    private static final int DIGITS = 11;
    private static final int LEAST_NAME = 2;
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(股份|集团|控股)?(有限责任公司|有限公司|公司)$|(股份|集团)$"
                            + "|(co|ltd|inc|llc|corp|corporation|company|limited|gmbh)+$");

    private final RecordLookup lookup;
    private final Questions questions;
    private final Answers answers;
    private final Map<String, Known> known = new HashMap<>();

    public Twins(RecordLookup lookup, Questions questions, Answers answers) {
        this.lookup = lookup;
        this.questions = questions;
        this.answers = answers;
    }

    /// What becomes of a row that looks like a record.
    public sealed interface Verdict {
        /// It is another one, or looks like none.
        record Another() implements Verdict {}

        /// It is that record.
        record Same(RecordLookup.Found record) implements Verdict {}

        /// It is left out.
        record LeftOut() implements Verdict {}
    }

    /// The records of a type by what they have in common with their twins.
    private record Known(
            List<Field> telling, Map<String, Set<UUID>> byMark, Map<UUID, String> titles) {}

    /// Judges a row that found no record by its keys.
    public Verdict judge(
            RecordType type, Map<String, @Nullable Object> values, Questions.Place place) {
        Object title = values.get(type.face().title());
        Known of = known.computeIfAbsent(type.key(), key -> read(type, telling(type)));
        if (!(title instanceof String text)) {
            return new Verdict.Another();
        }
        if (of.byMark().isEmpty()) {
            return new Verdict.Another();
        }
        Set<UUID> alike = new LinkedHashSet<>();
        for (Field field : of.telling()) {
            String mark = mark(field, values.get(field.key()));
            alike.addAll(mark == null ? Set.of() : of.byMark().getOrDefault(mark, Set.of()));
        }
        return alike.isEmpty() ? new Verdict.Another() : asked(type, text, alike, of, place);
    }

    private Verdict asked(
            RecordType type, String text, Set<UUID> alike, Known of, Questions.Place place) {
        Optional<Answer> answer = answers.to(type.key(), text);
        if (answer.isEmpty()) {
            var candidates = new ArrayList<Candidate>();
            alike.forEach(
                    id -> candidates.add(new Candidate(id, of.titles().getOrDefault(id, ""), 1)));
            questions.twin(type, text, place, candidates);
            return new Verdict.Another();
        }
        return switch (answer.get()) {
            case Answer.Create _ -> new Verdict.Another();
            case Answer.Leave _ -> new Verdict.LeftOut();
            case Answer.Use(UUID record) -> same(type, record);
        };
    }

    private Verdict same(RecordType type, UUID record) {
        Map<String, @Nullable Object> values = lookup.byId(type.key(), List.of(record)).get(record);
        return values == null
                ? new Verdict.Another()
                : new Verdict.Same(new RecordLookup.Found(record, values));
    }

    /// Fields that tell twins: telephone numbers, and names by which records are found anyway.
    private static List<Field> telling(RecordType type) {
        boolean named = type.match().contains(List.of(type.face().title()));
        return type.activeFields().stream()
                .filter(field -> !type.access().everybody())
                .filter(field ->
                        field.kind() == Kind.PHONE
                                || (named && field.key().equals(type.face().title())))
                .toList();
    }

    private Known read(RecordType type, List<Field> telling) {
        var known = new Known(telling, new HashMap<>(), new LinkedHashMap<>());
        if (telling.isEmpty()) {
            return known;
        }
        List<String> fields = new ArrayList<>(List.of(type.face().title()));
        telling.forEach(field -> fields.add(field.key()));
        lookup.each(
                type.key(),
                fields,
                (id, values) -> {
                    if (known.titles().size() > MOST) {
                        return;
                    }
                    known.titles().put(id, String.valueOf(values[0]));
                    for (int i = 0; i < telling.size(); i++) {
                        String mark = mark(telling.get(i), values[i + 1]);
                        if (mark != null) {
                            known.byMark()
                                    .computeIfAbsent(mark, key -> new LinkedHashSet<>(2))
                                    .add(id);
                        }
                    }
                });
        return known.titles().size() > MOST ? new Known(telling, Map.of(), Map.of()) : known;
    }

    /// What twins have in common; null when a value says too little.
    static @Nullable String mark(Field field, @Nullable Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        if (field.kind() == Kind.PHONE) {
            return number(text);
        }
        String bare = Folded.bare(text);
        String name = COMPANY.matcher(bare).replaceFirst("");
        String telling = name.length() < LEAST_NAME ? bare : name;
        return telling.isEmpty() ? null : telling;
    }

    /// The last digits of a number, without what stands between them.
    private static @Nullable String number(String text) {
        var digits = new StringBuilder("#");
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        int count = digits.length() - 1;
        if (count < LEAST_DIGITS) {
            return null;
        }
        return count > DIGITS ? digits.delete(1, 1 + count - DIGITS).toString() : digits.toString();
    }
}
