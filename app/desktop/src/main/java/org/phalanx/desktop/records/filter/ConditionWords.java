package org.phalanx.desktop.records.filter;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.workspace.Settings;

/// Conditions as chips say them: the field, and what is asked of it.
public final class ConditionWords {
    private static final int FEW = 2;

    private final Language language;
    private final FieldText text;
    private final DayFormat days;
    private final Settings settings;
    private final Texts texts;

    @Inject
    public ConditionWords(Language language, FieldText text, DayFormat days, Settings settings) {
        this.language = language;
        this.text = text;
        this.days = days;
        this.settings = settings;
        this.texts = language.texts(ConditionWords.class);
    }

    /// What a condition is about.
    public String field(RecordType type, Condition condition) {
        return switch (condition) {
            case Condition.OnField on -> label(type.field(on.field()));
            case Condition.Group(boolean any, var _) -> texts.get(any ? "group.any" : "group.all");
            case Condition.Rule _ -> texts.get("rule");
        };
    }

    /// What it asks.
    ///
    /// @param links titles of the records that conditions name
    public String value(RecordType type, Condition condition, Links links) {
        return switch (condition) {
            case Condition.OnField on -> value(type.field(on.field()), on, links);
            case Condition.Group group -> members(type, group, links);
            case Condition.Rule(var filter) ->
                    new RuleWords(language, texts, (field, one) -> one(field, one, links))
                            .of(filter);
        };
    }

    private String members(RecordType type, Condition.Group group, Links links) {
        return group.of().stream()
                .filter(one -> isKnown(type, one))
                .map(one ->
                        one instanceof Condition.Group within
                                ? texts.get("group.within", members(type, within, links))
                                : field(type, one) + " " + value(type, one, links))
                .collect(Collectors.joining(texts.get(group.any() ? "rule.or" : "rule.and")));
    }

    /// Whether the type has the fields that it asks for.
    static boolean isKnown(RecordType type, Condition condition) {
        return switch (condition) {
            case Condition.OnField on -> type.fields().containsKey(on.field());
            case Condition.Group(var _, var of) -> of.stream().anyMatch(one -> isKnown(type, one));
            case Condition.Rule _ -> true;
        };
    }

    /// The name of an operator in a menu.
    public String operator(Operator operator) {
        return texts.get(operator.text());
    }

    private String value(Field field, Condition.OnField on, Links links) {
        List<Object> values = on.values();
        return switch (on.operator()) {
            case ANY_OF -> some(field, values, links);
            case NONE_OF -> texts.get("value.none-of", some(field, values, links));
            case IS, EQUAL, ON -> one(field, values.getFirst(), links);
            case CONTAINS, LACKS, STARTS, AT_LEAST, AT_MOST, FROM, UNTIL ->
                    texts.get(key(on.operator()), one(field, values.getFirst(), links));
            case BETWEEN, SPAN ->
                    texts.get(
                            "value.between",
                            one(field, values.getFirst(), links),
                            one(field, values.getLast(), links));
            default -> operator(on.operator());
        };
    }

    private static String key(Operator operator) {
        return operator.text().replace("operator.", "value.");
    }

    private String some(Field field, List<Object> values, Links links) {
        if (values.size() > FEW) {
            return texts.get("value.some", one(field, values.getFirst(), links), values.size());
        }
        return values.stream()
                .map(value -> one(field, value, links))
                .collect(Collectors.joining(texts.get("value.or")));
    }

    private String one(Field field, Object value, Links links) {
        return switch (value) {
            case UUID id ->
                    links.of(id)
                            .map(Link::title)
                            .filter(title -> !title.isEmpty())
                            .orElse(FigureFormat.NOTHING);
            case LocalDate day -> days.full(day);
            case BigDecimal number when field.kind() == Kind.MONEY ->
                    text.brief(field, Money.of(number, settings.currency()), links);
            case BigDecimal number when field.kind() == Kind.INTEGER ->
                    text.brief(field, number.longValue(), links);
            default -> text.brief(field, value, links);
        };
    }

    private String label(Field field) {
        return field.label().in(language.locale().get());
    }

    /// Records that conditions name, for their titles.
    static List<UUID> named(List<Condition> conditions) {
        var ids = new ArrayList<UUID>();
        for (Condition condition : Condition.flat(conditions)) {
            if (condition instanceof Condition.OnField on) {
                on.values().stream()
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .forEach(ids::add);
            } else if (condition instanceof Condition.Rule(var filter)) {
                RuleReferences.in(filter).values().forEach(ids::addAll);
            }
        }
        return ids;
    }
}
