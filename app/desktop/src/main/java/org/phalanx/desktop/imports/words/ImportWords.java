package org.phalanx.desktop.imports.words;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.phalanx.desktop.imports.model.FieldChoice;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.proposal.words.ImportFields;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;

/// Words fields, kinds, options and faults in the reader's language.
public final class ImportWords {
    private final Language language;
    private final Texts texts;
    private final Phrasebook phrasebook;
    private final CurrentCatalog catalog;
    private final FigureFormat figures;

    @Inject
    ImportWords(
            Language language,
            Phrasebook phrasebook,
            CurrentCatalog catalog,
            FigureFormat figures) {
        this.language = language;
        this.texts = language.texts(ImportWords.class);
        this.phrasebook = phrasebook;
        this.catalog = catalog;
        this.figures = figures;
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale().get();
    }

    public Schema schema() {
        return catalog.schema();
    }

    /// A number of things.
    public String count(long count) {
        return figures.count(count);
    }

    public String type(RecordType type) {
        return type.wording().name().in(locale());
    }

    /// The name of a type by its key.
    public String type(String key) {
        return schema().find(key).map(this::type).orElse(key);
    }

    public String field(FieldChoice choice) {
        String label = choice.label(locale());
        return choice.part().isEmpty() ? label : label + " · " + texts.get("part." + choice.part());
    }

    /// A field by type and key.
    public String field(String type, String key) {
        return schema().find(type)
                .map(found -> found.fields().get(key))
                .map(found -> found.label().in(locale()))
                .orElse(key);
    }

    /// What sort of value a field takes, in a word.
    public String tag(FieldChoice choice) {
        boolean required = choice.field().rules().required() && !choice.isElsewhere();
        String kind = texts.get("kind." + choice.field().kind().key());
        return required ? texts.get("required", kind) : kind;
    }

    public PickItem<FieldChoice> item(FieldChoice choice) {
        return new PickItem<>(choice, field(choice), "", tag(choice), choice.words());
    }

    /// An option with the way to it.
    public String option(Field field, String key) {
        Option option = field.option(key).orElse(null);
        if (option == null) {
            return key;
        }
        String label = option.label().in(locale());
        return option.parent() == null ? label : option(field, option.parent()) + " / " + label;
    }

    public PickItem<String> item(Field field, Option option) {
        String words = option.label().zh() + " " + option.label().en();
        Option parent = option.parent() == null ? null : field.option(option.parent()).orElse(null);
        String hint = parent == null ? "" : option(field, parent.key());
        return new PickItem<>(option.key(), option.label().in(locale()), hint, "", words);
    }

    public String say(Phrase phrase) {
        return phrasebook.say(phrase, locale());
    }

    public String say(Refusal refusal) {
        return phrasebook.say(refusal, schema(), locale());
    }

    /// What is wrong with a cell or a row.
    ///
    /// @param type key of the type that rows become
    public String say(RowProblem problem, String type) {
        String field = problem.field();
        boolean known = schema().find(type).map(t -> t.fields().containsKey(field)).orElse(false);
        return known && problem.column().isEmpty()
                ? say(new Refusal(problem.reason(), type, null, field, null))
                : say(problem.reason());
    }

    /// So many records of types, such as `3 regions, 4 stages`; what only the program uses is left
    /// out.
    public String made(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .filter(one -> schema().find(one.getKey()).isPresent())
                .filter(one -> ImportFields.isTarget(schema().type(one.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> some(schema().type(one.getKey()), one.getValue().longValue()))
                .collect(Collectors.joining(texts.get("and")));
    }

    private String some(RecordType type, long count) {
        String name = count == 1 ? type(type) : type.face().plural().in(locale());
        return texts.get("made", count(count), name);
    }

    /// Some texts of a file side by side.
    public String list(List<String> samples) {
        return samples.stream()
                .map(sample -> sample.replaceAll("\\s+", " "))
                .collect(Collectors.joining(texts.get("and")));
    }
}
