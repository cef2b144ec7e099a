package org.phalanx.desktop.records.form.editor;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordFinder;
import org.phalanx.desktop.records.value.FieldReading;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Address;
import org.phalanx.store.workspace.Settings;

/// Makes the editor that belongs to the kind of a field.
public final class Editors {
    private final FieldText text;
    private final FieldReading reading;
    private final RecordFinder finder;
    private final Tasks tasks;
    private final Texts texts;
    private final Settings settings;
    private final ZoneId zone;

    @Inject
    public Editors(
            FieldText text,
            FieldReading reading,
            RecordFinder finder,
            Tasks tasks,
            Language language,
            Settings settings,
            ZoneId zone) {
        this.text = text;
        this.reading = reading;
        this.finder = finder;
        this.tasks = tasks;
        this.texts = language.texts(Editors.class);
        this.settings = settings;
        this.zone = zone;
    }

    /// An editor that shows this value.
    ///
    /// @param links titles of the records that the value refers to
    public ValueEditor of(Field field, @Nullable Object value, Links links) {
        return of(field, value, links, Beside.NOTHING);
    }

    /// An editor that shows this value and knows the fields beside it: records that have what
    /// stands there come first, such as the people at the account of a deal.
    ///
    /// @param links titles of the records that the value refers to
    public ValueEditor of(Field field, @Nullable Object value, Links links, Beside beside) {
        return switch (field.kind()) {
            case TEXT, PHONE, EMAIL, WEB, INTEGER, DECIMAL -> line(field, value);
            case PERCENT -> line(field, value).behind("%");
            case MONEY -> money(field, value);
            case LONG_TEXT -> new PageEditor(text.typed(field, value), reader(field));
            case DATE, INSTANT ->
                    new DayEditor(
                            text.typed(field, value),
                            reader(field),
                            this::day,
                            texts.bind("calendar"));
            case CHOICE, CASCADE, BAND ->
                    pick(option(field, value), new OptionChoices(field, text), field);
            case YES_NO -> pick(yesNo(field, value), this::offerYesNo, field);
            case REFERENCE, USER ->
                    pick(record(field, value, links), records(field, beside), field);
            case CHOICES, TAGS -> many(field, value, links, beside);
            case ADDRESS -> new AddressEditor((Address) value, texts, check(field));
        };
    }

    /// A value as it stands in its input.
    public String typed(Field field, @Nullable Object value) {
        return text.typed(field, value);
    }

    private LineEditor line(Field field, @Nullable Object value) {
        return new LineEditor(text.typed(field, value), reader(field));
    }

    private ValueEditor money(Field field, @Nullable Object value) {
        String symbol = Currency.getInstance(settings.currency()).getSymbol(Language.CHINESE);
        return line(field, value)
                .before(symbol)
                .preview(read -> text.brief(field, read.value(), Links.NONE));
    }

    private ValueEditor pick(@Nullable Choice present, ChoiceSource source, Field field) {
        String target = field.kind().isReference() ? field.target() : "";
        String notFound = texts.get(target.isEmpty() ? "pick.no.option" : "pick.no.record");
        return new PickEditor(present, source, check(field), target, notFound);
    }

    private ValueEditor many(Field field, @Nullable Object value, Links links, Beside beside) {
        Collection<?> present = value instanceof Collection<?> all ? all : List.of();
        if (field.shape().target() == null) {
            List<Choice> options =
                    present.stream()
                            .map(key -> Optional.ofNullable(option(field, key)))
                            .flatMap(Optional::stream)
                            .toList();
            return new PickManyEditor(options, new OptionChoices(field, text), check(field), "");
        }
        List<Choice> records =
                present.stream()
                        .map(id -> Optional.ofNullable(record(field, id, links)))
                        .flatMap(Optional::stream)
                        .toList();
        return new PickManyEditor(records, records(field, beside), check(field), field.target());
    }

    private @Nullable Choice option(Field field, @Nullable Object value) {
        return value == null
                ? null
                : field.option(value.toString())
                        .map(option -> new OptionChoices(field, text).choice(option))
                        .orElse(null);
    }

    private @Nullable Choice record(Field field, @Nullable Object value, Links links) {
        if (!(value instanceof UUID id)) {
            return null;
        }
        String title = links.of(id).map(text::title).orElse("");
        return new Choice(id, title, "", null, field.target().equals("user"));
    }

    private ChoiceSource records(Field field, Beside beside) {
        return new RecordChoices(finder, tasks, field, text, beside);
    }

    private @Nullable Choice yesNo(Field field, @Nullable Object value) {
        return value == null
                ? null
                : new Choice(value, text.full(field, value, Links.NONE), "", null, false);
    }

    private void offerYesNo(String typed, Consumer<List<Choice>> receiver) {
        receiver.accept(
                List.of(
                        new Choice(true, texts.get("yes"), "", null, false),
                        new Choice(false, texts.get("no"), "", null, false)));
    }

    private LocalDate day(Object value) {
        return value instanceof Instant at ? at.atZone(zone).toLocalDate() : (LocalDate) value;
    }

    private Function<String, Reading> reader(Field field) {
        return typed -> reading.read(field, typed);
    }

    private Function<@Nullable Object, Reading> check(Field field) {
        return value -> reading.check(field, value);
    }
}
