package org.phalanx.desktop.records.form.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Option;

/// The options of a field, found by a part of their label in either language.
final class OptionChoices implements ChoiceSource {
    private final Field field;
    private final FieldText text;

    OptionChoices(Field field, FieldText text) {
        this.field = field;
        this.text = text;
    }

    @Override
    public void offer(String typed, Consumer<List<Choice>> receiver) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        receiver.accept(
                field.shape().options().stream()
                        .filter(option -> fits(option, wanted))
                        .map(this::choice)
                        .toList());
    }

    Choice choice(Option option) {
        String label = text.option(field, option.key());
        return new Choice(option.key(), label, "", OptionTone.of(option).orElse(null), false);
    }

    private boolean fits(Option option, String wanted) {
        return wanted.isEmpty()
                || text.option(field, option.key()).toLowerCase(Locale.ROOT).contains(wanted)
                || option.label().zh().contains(wanted)
                || option.label().en().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
