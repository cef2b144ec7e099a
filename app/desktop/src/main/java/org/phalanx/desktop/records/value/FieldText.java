package org.phalanx.desktop.records.value;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Currency;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;

/// Writes values of fields in the reader's language: in full for forms, short for lists, and as
/// they stand in an input.
public final class FieldText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int PERCENT = 2;

    // what Chinese counts by lines
    private static final Set<String> ENTRIES = Set.of("activity", "lead");

    private final Formats formats;
    private final Language language;
    private final Texts texts;
    private final ZoneId zone;
    private final SeededNames names;

    @Inject
    public FieldText(Formats formats, Language language, ZoneId zone, SeededNames names) {
        this.names = names;
        this.formats = formats;
        this.language = language;
        this.texts = language.texts(FieldText.class);
        this.zone = zone;
    }

    /// The whole value; empty text for an empty one.
    public String full(Field field, @Nullable Object value, Links links) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.money().full(money.minor(), currency(money));
            case LocalDate day -> formats.days().full(day);
            case Instant at -> moment(at);
            default -> brief(field, value, links);
        };
    }

    /// The value where room is short: amounts in 万 or K, near days by name.
    public String brief(Field field, @Nullable Object value, Links links) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.money().compact(money.minor(), currency(money));
            case LocalDate day -> formats.days().day(day);
            case Instant at -> formats.days().moment(at);
            case Long number -> isYear(field) ? number.toString() : formats.figures().count(number);
            case BigDecimal number -> decimal(field, number);
            case Boolean yes -> texts.get(yes ? "yes" : "no");
            case UUID id -> title(links, id);
            case String text -> field.kind().isOption() ? option(field, text) : text;
            case Collection<?> many ->
                    many.stream()
                            .map(one -> one(field, one, links))
                            .collect(Collectors.joining(texts.get("and")));
            default -> value.toString();
        };
    }

    /// A figure about values of the field: whole where it is whole.
    public String number(Field field, BigDecimal figure) {
        return switch (field.kind()) {
            case PERCENT -> formats.figures().percent(figure.movePointLeft(PERCENT));
            case MONEY, DECIMAL -> decimal(field, figure);
            default ->
                    formats.figures()
                            .decimal(figure, figure.stripTrailingZeros().scale() > 0 ? 1 : 0);
        };
    }

    /// How many records there are, within a sentence: `18 deals`, `18 个商机`, `143 条跟进`.
    public String counted(RecordType type, int count) {
        String many = TypeWords.within(type.face().plural(), language.locale().get());
        return texts.get(ENTRIES.contains(type.key()) ? "counted.entries" : "counted", count, many);
    }

    /// The last level of a node of a tree, by which it is known: `金属铸造`.
    public String leaf(Field field, String key) {
        return field.option(key)
                .map(option -> option.label().in(language.locale().get()))
                .orElse(key);
    }

    /// What stands in the input when the field is edited.
    public String typed(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> plain(money.major());
            case LocalDate day -> day.toString();
            case Instant at -> MOMENT.format(at.atZone(zone));
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Address address -> address.toString();
            default -> value.toString();
        };
    }

    /// An option by its label; a node of a tree with what lies above it: `制造业 / 金属铸造`.
    public String option(Field field, String key) {
        Deque<String> labels = new ArrayDeque<>();
        Optional<Option> at = field.option(key);
        while (at.isPresent()) {
            labels.addFirst(at.get().label().in(language.locale().get()));
            String parent = at.get().parent();
            at = parent == null ? Optional.empty() : field.option(parent);
        }
        return labels.isEmpty() ? key : String.join(" / ", labels);
    }

    private String moment(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return formats.days().full(day) + " " + formats.days().time(at);
    }

    private String decimal(Field field, BigDecimal number) {
        return switch (field.kind()) {
            case PERCENT -> formats.figures().percent(number.movePointLeft(PERCENT));
            default -> formats.figures().decimal(number, Math.max(0, field.shape().scale()));
        };
    }

    private String one(Field field, Object one, Links links) {
        return one instanceof UUID id ? title(links, id) : option(field, one.toString());
    }

    /// What a record that is referred to is called.
    public String title(Link link) {
        return names.shown(link.id(), link.title());
    }

    private String title(Links links, UUID id) {
        return links.of(id)
                .map(this::title)
                .filter(title -> !title.isEmpty())
                .orElse(FigureFormat.NOTHING);
    }

    /// Years are numbers that nobody groups by thousands.
    private static boolean isYear(Field field) {
        BigDecimal max = field.shape().max();
        return max != null && max.intValue() == 2999 && field.shape().min() != null;
    }

    private static String plain(BigDecimal major) {
        BigDecimal shortest = major.stripTrailingZeros();
        int decimals = Math.max(0, shortest.scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", shortest);
    }

    private static Currency currency(Money money) {
        return Currency.getInstance(money.currency());
    }
}
