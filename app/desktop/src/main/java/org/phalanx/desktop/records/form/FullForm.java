package org.phalanx.desktop.records.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.form.editor.ValueEditor;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// All fields of a record open at once: for a new record, and for editing many fields together.
public final class FullForm extends VBox {
    private final FormParts parts;
    private final Map<String, @Nullable Object> before;
    private final List<Line> lines = new ArrayList<>();
    private final VBox further = new VBox();

    private @Nullable FieldConditions conditions;

    /// @param heard what is told of every other value
    private record Line(Field field, ValueEditor editor, FormRow row, List<Runnable> heard) {}

    /// What was filled in.
    ///
    /// @param fields new value by key of each field that differs from before
    /// @param links what the values refer to
    public record Filled(Map<String, @Nullable Object> fields, Links links) {}

    /// @param values present values by field key
    /// @param links what they refer to
    /// @param brief whether what a new record needs stands first, without sections, and the rest
    ///   folded below
    public FullForm(
            FormParts parts,
            RecordType type,
            Map<String, ? extends @Nullable Object> values,
            Links links,
            boolean brief) {
        this.parts = parts;
        this.before = new HashMap<>(values);
        getStyleClass().add("full-form");
        further.getStyleClass().add("full-form");
        if (brief) {
            FieldSections.of(type).stream()
                    .flatMap(section -> section.fields().stream())
                    .filter(field -> field.isWritable() && isAsked(field))
                    .sorted(Comparator.comparing(field -> !field.rules().required()))
                    .forEach(field -> getChildren().add(line(field, links)));
        }
        for (FieldSections.Section section : FieldSections.of(type)) {
            add(section, links, brief);
        }
        if (brief && !further.getChildren().isEmpty()) {
            Button more = Buttons.small(Buttons.link(parts.texts().bind("more"), this::unfold));
            more.setId("more-fields");
            more.getStyleClass().add("more-fields");
            further.setVisible(false);
            further.setManaged(false);
            getChildren().addAll(more, further);
        }
        parts.conditions().read(type, this::follow);
    }

    /// From now on fields come, go and are asked for as the others say.
    private void follow(FieldConditions read) {
        conditions = read;
        for (String key : read.reads()) {
            onChanged(key, this::judge);
        }
        judge();
    }

    private void judge() {
        FieldConditions known = conditions;
        if (known == null) {
            return;
        }
        Map<String, @Nullable Object> values = values();
        Predicate<Field> shown = known.shown(values);
        Predicate<Field> demanded = known.demanded(values);
        for (Line line : lines) {
            boolean there = shown.test(line.field());
            line.row().setVisible(there);
            line.row().setManaged(there);
            line.row().required().set(demanded.test(line.field()));
        }
    }

    /// The record as it would be now.
    private Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>(before);
        for (Line line : lines) {
            values.put(line.field().key(), line.editor().read().value());
        }
        return values;
    }

    private void add(FieldSections.Section section, Links links, boolean brief) {
        List<Field> fields =
                section.fields().stream()
                        .filter(field -> field.isWritable() && !(brief && isAsked(field)))
                        .toList();
        if (fields.isEmpty()) {
            return;
        }
        VBox place = brief ? further : this;
        place.getChildren()
                .add(
                        Labels.of(
                                parts.language().locale().map(section.label()::in),
                                "small-strong",
                                "ink-2",
                                "section-caption"));
        fields.forEach(field -> place.getChildren().add(line(field, links)));
    }

    /// Whether a new record asks for it at first: what lists show, and what it refers to already.
    private boolean isAsked(Field field) {
        Object value = before.get(field.key());
        var when = field.rules().when();
        return field.rules().required()
                || field.place().listed()
                || value instanceof UUID
                || (when != null && when.required() != null);
    }

    private FormRow line(Field field, Links links) {
        ValueEditor editor = parts.editors().of(field, before.get(field.key()), links, this::value);
        FormRow row = new FormRow(parts.language().locale().map(field.label()::in), editor.node());
        row.setId("field-" + field.key());
        row.required().set(field.rules().required());
        List<Runnable> heard = new ArrayList<>();
        editor.onChanged(() -> List.copyOf(heard).forEach(Runnable::run));
        lines.add(new Line(field, editor, row, heard));
        return row;
    }

    private void unfold() {
        further.setVisible(true);
        further.setManaged(true);
        Node more = lookup("#more-fields");
        if (more != null && getChildren().remove(more)) {
            lines.stream()
                    .filter(line -> further.equals(line.row().getParent()))
                    .findFirst()
                    .ifPresent(line -> line.editor().focus());
        }
    }

    private Optional<Line> line(String field) {
        return lines.stream().filter(line -> line.field().key().equals(field)).findFirst();
    }

    /// Puts the cursor into the first field, or into this one.
    public void focus(@Nullable String field) {
        (field == null ? lines.stream().findFirst() : line(field))
                .ifPresent(line -> line.editor().focus());
    }

    /// Tells of every other value that a field gets.
    public void onChanged(String field, Runnable action) {
        line(field).ifPresent(line -> line.heard().add(action));
    }

    /// What stands in a field now; null for what can't be read.
    public @Nullable Object value(String field) {
        return line(field).map(line -> line.editor().read().value()).orElse(null);
    }

    /// Puts another beginning into a field, unless somebody has written there.
    public void begin(String key, @Nullable Object value) {
        line(key)
                .filter(line -> Objects.equals(before.get(key), line.editor().read().value()))
                .ifPresent(line -> {
                    before.put(key, value);
                    line.editor().put(parts.editors().typed(line.field(), value));
                });
    }

    /// Reads everything; what can't be read is said at its field, and nothing comes back.
    public Optional<Filled> read() {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        Links links = Links.NONE;
        Line wrong = null;
        for (Line line : lines) {
            Reading reading = line.editor().read();
            line.row().clear();
            if (!line.row().isManaged()) {
                // what nobody sees is neither asked for nor changed
                continue;
            }
            if (!reading.isGood()) {
                line.row().error(Objects.requireNonNull(reading.problem()));
                wrong = wrong == null ? line : wrong;
            } else if (!Objects.equals(before.get(line.field().key()), reading.value())) {
                changed.put(line.field().key(), reading.value());
                links = links.and(line.editor().links());
            }
        }
        if (wrong != null) {
            show(wrong);
            return Optional.empty();
        }
        return Optional.of(new Filled(changed, links));
    }

    private void show(Line line) {
        if (further.equals(line.row().getParent())) {
            unfold();
        }
        line.editor().focus();
    }

    /// Says at its fields what was refused.
    public void refuse(Refusals.Told told) {
        boolean first = true;
        for (Line line : lines) {
            String sentence = told.fields().get(line.field().key());
            if (sentence != null) {
                line.row().error(sentence);
                if (first) {
                    show(line);
                    first = false;
                }
            }
        }
    }
}
