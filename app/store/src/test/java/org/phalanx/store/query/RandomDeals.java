package org.phalanx.store.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.filter.TextMode;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;
import org.phalanx.kernel.value.Values;

/// Random records and filters from few values, so that they often meet; half of the fields are
/// empty.
final class RandomDeals {

    private static final List<String> TEXTS =
            List.of("a", "ab", "abc", "A", "上海", "上海市", "𠮷野家", "\uFF01", "it's \"q\"\n", "%_");
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(1969, 12, 31),
                    LocalDate.of(1970, 1, 1),
                    LocalDate.of(2017, 3, 12),
                    LocalDate.of(2017, 3, 13),
                    LocalDate.of(2017, 11, 5),
                    LocalDate.of(2024, 2, 29));
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "0.1", "0.125", "10", "99.9", "1000.5", "0.001", "-0.005");
    private static final List<String> PATHS =
            List.of(
                    "name",
                    "notes",
                    "count",
                    "weight",
                    "probability",
                    "amount",
                    "budget",
                    "closed_at",
                    "due",
                    "created_at",
                    "moved_at",
                    "hot",
                    "status",
                    "colours",
                    "tag_ids",
                    "address",
                    "owner",
                    "parent",
                    "owner.name",
                    "owner.active",
                    "owner.team",
                    "owner.manager.joined",
                    "owner.team.region.name",
                    "parent.amount",
                    "parent.owner.quota");

    private final Schema schema;
    private final Random random;
    private final List<UUID> ids = new ArrayList<>();

    RandomDeals(Schema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            ids.add(Ids.derived("some", String.valueOf(i)));
        }
    }

    UUID id() {
        return pick(ids);
    }

    /// Records of a type; the first few have ids that others refer to.
    List<Facts> facts(String type, int number) {
        var all = new ArrayList<Facts>();
        for (int i = 0; i < number; i++) {
            UUID id = i < ids.size() - 1 ? ids.get(i) : Ids.derived(type, String.valueOf(i));
            Map<String, Object> values = new HashMap<>();
            for (Field field : schema.type(type).fields().values()) {
                boolean filled = random.nextInt(3) > 0 && !field.key().equals("deleted_at");
                Object raw = filled ? value(field) : null;
                Object value = Values.normalise(field, raw).value();
                if (value != null) {
                    values.put(field.key(), value);
                }
            }
            all.add(new Facts(id, values));
        }
        return all;
    }

    private Object value(Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> pick(TEXTS);
            case INTEGER -> pick(List.of(-1L, 0L, 1L, 10L, Long.MAX_VALUE));
            case DECIMAL, PERCENT -> new BigDecimal(pick(NUMBERS));
            case MONEY -> Money.of(new BigDecimal(pick(NUMBERS)), "CNY");
            case DATE -> pick(DAYS);
            case INSTANT -> moment();
            case YES_NO -> random.nextBoolean();
            case CHOICE, CASCADE, BAND -> pick(field.shape().options()).key();
            case CHOICES ->
                    field.shape().options().stream()
                            .map(option -> option.key())
                            .filter(_ -> random.nextBoolean())
                            .toList();
            case REFERENCE, USER -> id();
            case TAGS -> ids.stream().filter(_ -> random.nextInt(4) == 0).toList();
            case ADDRESS -> Address.of(pick(TEXTS));
        };
    }

    private Instant moment() {
        return pick(DAYS)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .plusHours(random.nextInt(-14, 15))
                .plusNanos(random.nextInt(-1, 2) * 1_000_000L)
                .toInstant();
    }

    Filter filter(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 6 -> Filter.and(List.of(filter(depth - 1), filter(depth - 1)));
            case 7 -> Filter.or(List.of(filter(depth - 1), filter(depth - 1)));
            case 8 -> new Filter.Not(filter(depth - 1));
            default -> leaf(schema.path("deal", pick(PATHS)));
        };
    }

    private Filter leaf(FieldPath path) {
        Field field = path.last();
        if (random.nextInt(8) == 0) {
            Filter empty = new Filter.IsEmpty(path);
            return random.nextBoolean() ? empty : new Filter.Not(empty);
        }
        return switch (field.kind()) {
            case CHOICES ->
                    new Filter.Includes(path, new Literal(pick(field.shape().options()).key()));
            case TAGS ->
                    new Filter.Includes(
                            path, random.nextBoolean() ? new Operand.Me(null) : new Literal(id()));
            case ADDRESS -> new Filter.IsEmpty(path);
            case YES_NO -> compare(path, equality(), new Literal(random.nextBoolean()));
            case REFERENCE, USER -> reference(path);
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> text(path);
            case CHOICE, CASCADE, BAND -> listed(path, equality(), new Literal(value(field)));
            case INTEGER, DECIMAL, PERCENT, MONEY -> number(path);
            case DATE, INSTANT -> time(path);
        };
    }

    private Filter text(FieldPath path) {
        if (random.nextBoolean()) {
            String text = random.nextInt(5) == 0 ? "" : pick(TEXTS);
            String part = text.substring(0, text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1));
            return new Filter.TextMatch(path, pick(List.of(TextMode.values())), part);
        }
        return listed(path, any(), new Literal(pick(TEXTS)));
    }

    private Filter reference(FieldPath path) {
        Operand other =
                switch (random.nextInt(4)) {
                    case 0 -> path.last().target().equals("user") ? new Operand.Me(null) : id2();
                    case 1 ->
                            path.last().target().equals("team")
                                    ? new Operand.Me(schema.path("user", "team"))
                                    : id2();
                    default -> id2();
                };
        return listed(path, equality(), other);
    }

    private Operand id2() {
        return new Literal(id());
    }

    private Filter number(FieldPath path) {
        Operand other =
                random.nextInt(3) == 0
                        ? new Operand.Path(
                                schema.path("deal", pick(List.of("amount", "count", "weight"))))
                        : new Literal(number());
        return listed(path, any(), other);
    }

    private BigDecimal number() {
        return random.nextInt(10) == 0
                ? new BigDecimal("92233720368547758.07")
                : new BigDecimal(pick(NUMBERS));
    }

    private Filter time(FieldPath path) {
        Operand other =
                switch (random.nextInt(7)) {
                    case 0 -> new Operand.Now();
                    case 4 -> new Operand.At(pick(List.of(Turn.values())));
                    case 1 -> new Operand.Today(random.nextInt(-2, 3));
                    case 2 ->
                            new Operand.Path(schema.path("deal", pick(List.of("due", "moved_at"))));
                    case 3 -> new Literal(moment());
                    default -> new Literal(pick(DAYS));
                };
        return compare(path, any(), other);
    }

    private Filter listed(FieldPath path, Comparison by, Operand other) {
        if (other instanceof Literal literal && random.nextInt(4) == 0) {
            return new Filter.In(new Operand.Path(path), List.of(literal));
        }
        return compare(path, by, other);
    }

    private Filter compare(FieldPath path, Comparison by, Operand other) {
        Operand one = new Operand.Path(path);
        return random.nextInt(5) == 0
                ? new Filter.Compare(other, by.mirrored(), one)
                : new Filter.Compare(one, by, other);
    }

    private Comparison equality() {
        return random.nextBoolean() ? Comparison.EQUAL : Comparison.NOT_EQUAL;
    }

    private Comparison any() {
        return pick(List.of(Comparison.values()));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
