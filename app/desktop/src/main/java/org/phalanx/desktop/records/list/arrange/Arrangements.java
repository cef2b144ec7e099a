package org.phalanx.desktop.records.list.arrange;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.Operator;
import org.phalanx.desktop.records.filter.build.RuleTyping;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.kernel.type.RecordType;

/// Remembers on this device how a person arranged each list. FX thread only.
///
/// Texts are percent-encoded and joined by commas, so that no value can be taken for a separator.
public final class Arrangements {
    private static final String NONE = "none";

    private final Memory memory;
    private final RuleTyping typing;

    @Inject
    public Arrangements(Memory memory, RuleTyping typing) {
        this.memory = memory;
        this.typing = typing;
    }

    /// What was remembered, as far as the type still has it.
    public Arrangement of(RecordType type) {
        Arrangement usual = Arrangement.usual(type);
        List<String> columns =
                words(type, "columns").stream().filter(type.fields()::containsKey).toList();
        boolean whole = columns.contains(type.face().title());
        return new Arrangement(
                whole ? columns : usual.columns(),
                widths(words(type, "widths")),
                sorts(words(type, "sort")),
                memory.get(key(type, "filter")).isEmpty()
                        ? usual.conditions()
                        : words(type, "filter").stream()
                                .flatMap(one -> condition(one).stream())
                                .toList(),
                memory.get(key(type, "group")).filter(type.fields()::containsKey).orElse(""),
                memory.get(key(type, "frozen"))
                        .filter(text -> text.matches("\\d"))
                        .map(Integer::valueOf)
                        .orElse(usual.frozen()));
    }

    /// The rule of a filter that has groups or was typed; it is to be read beside the screen.
    public Optional<String> rule(RecordType type) {
        return memory.get(key(type, "rule"));
    }

    /// What is remembered of a type under a name of its own.
    public Optional<String> note(RecordType type, String part) {
        return memory.get(key(type, part));
    }

    /// Remembers it; empty forgets it.
    public void note(RecordType type, String part, String text) {
        if (text.isEmpty()) {
            memory.forget(key(type, part));
        } else {
            memory.put(key(type, part), text);
        }
    }

    public void keep(RecordType type, Arrangement now) {
        Arrangement usual = Arrangement.usual(type);
        put(type, "columns", now.columns().equals(usual.columns()) ? List.of() : now.columns());
        put(
                type,
                "widths",
                now.widths().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + Math.round(entry.getValue()))
                        .sorted()
                        .toList());
        put(
                type,
                "sort",
                now.sorts().stream().map(by -> (by.descending() ? "-" : "") + by.field()).toList());
        boolean plain = now.conditions().stream().allMatch(Condition.OnField.class::isInstance);
        put(type, "filter", plain ? filter(now.conditions(), usual.conditions()) : List.of(NONE));
        note(type, "rule", plain ? "" : typing.write(type, now.conditions()));
        note(type, "group", now.group());
        note(type, "frozen", now.frozen() == usual.frozen() ? "" : String.valueOf(now.frozen()));
    }

    /// A usual filter that was taken away is remembered as one without conditions.
    private static List<String> filter(List<Condition> now, List<Condition> usual) {
        if (now.equals(usual)) {
            return List.of();
        }
        List<String> words = now.stream().map(one -> text((Condition.OnField) one)).toList();
        return words.isEmpty() && !usual.isEmpty() ? List.of(NONE) : words;
    }

    private void put(RecordType type, String part, List<String> words) {
        String key = key(type, part);
        if (words.isEmpty()) {
            memory.forget(key);
        } else {
            memory.put(
                    key, words.stream().map(Arrangements::safe).collect(Collectors.joining(",")));
        }
    }

    private List<String> words(RecordType type, String part) {
        return memory.get(key(type, part)).map(Arrangements::split).orElse(List.of());
    }

    private static String key(RecordType type, String part) {
        return "list." + type.key() + "." + part;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",", -1)).map(Arrangements::plain).toList();
    }

    private static Map<String, Double> widths(List<String> words) {
        var widths = new HashMap<String, Double>();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign > 0 && word.substring(sign + 1).matches("\\d{1,5}")) {
                widths.put(word.substring(0, sign), Double.valueOf(word.substring(sign + 1)));
            }
        }
        return widths;
    }

    private static List<SortBy> sorts(List<String> words) {
        return words.stream()
                .map(word ->
                        word.startsWith("-")
                                ? new SortBy(word.substring(1), true)
                                : new SortBy(word, false))
                .toList();
    }

    private static String text(Condition.OnField on) {
        var words = new ArrayList<>(List.of(on.field(), on.operator().name()));
        on.values().forEach(value -> words.add(sign(value) + value));
        return words.stream().map(Arrangements::safe).collect(Collectors.joining(","));
    }

    /// A letter that says what sort of value follows.
    private static String sign(Object value) {
        return switch (value) {
            case BigDecimal _ -> "n";
            case LocalDate _ -> "d";
            case UUID _ -> "r";
            default -> "t";
        };
    }

    /// Empty for what an older or newer version wrote that this one doesn't know.
    private static Optional<Condition> condition(String text) {
        List<String> words = split(text);
        Optional<Operator> operator =
                Arrays.stream(Operator.values())
                        .filter(one -> words.size() > 1 && one.name().equals(words.get(1)))
                        .findFirst();
        try {
            List<Object> values = words.stream().skip(2).map(Arrangements::value).toList();
            return operator.map(by -> new Condition.OnField(words.getFirst(), by, values));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Object value(String word) {
        String text = word.substring(1);
        return switch (word.charAt(0)) {
            case 'n' -> new BigDecimal(text);
            case 'd' -> LocalDate.parse(text);
            case 'r' -> UUID.fromString(text);
            default -> text;
        };
    }

    private static String safe(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String plain(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
