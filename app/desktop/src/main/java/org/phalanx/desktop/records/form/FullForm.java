package org.phalanx.desktop.records.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
    private final List<Node> further = new ArrayList<>();

    private record Line(Field field, ValueEditor editor, FormRow row) {}

    /// What was filled in.
    ///
    /// @param fields new value by key of each field that differs from before
    /// @param links what the values refer to
    public record Filled(Map<String, @Nullable Object> fields, Links links) {}

    /// @param values present values by field key
    /// @param links what they refer to
    /// @param brief whether only the first section and required fields stand open at first
    public FullForm(
            FormParts parts,
            RecordType type,
            Map<String, ? extends @Nullable Object> values,
            Links links,
            boolean brief) {
        this.parts = parts;
        this.before = new HashMap<>(values);
        getStyleClass().add("full-form");
        List<FieldSections.Section> sections = FieldSections.of(type);
        for (int i = 0; i < sections.size(); i++) {
            add(sections.get(i), links, brief && i > 0);
        }
        if (!further.isEmpty()) {
            Button more = Buttons.small(Buttons.link(parts.texts().bind("more"), this::unfold));
            more.setId("more-fields");
            getChildren().add(more);
        }
    }

    private void add(FieldSections.Section section, Links links, boolean folded) {
        Node caption =
                Labels.of(
                        parts.language().locale().map(section.label()::in),
                        "small-strong",
                        "ink-2",
                        "section-caption");
        getChildren().add(caption);
        boolean shown = false;
        boolean any = false;
        for (Field field : section.fields()) {
            if (field.isWritable()) {
                Line line = line(field, links);
                boolean hide = folded && !isAsked(field);
                fold(line.row(), hide);
                shown |= !hide;
                any = true;
            }
        }
        if (!any) {
            getChildren().remove(caption);
        } else {
            fold(caption, !shown);
        }
    }

    /// Whether a new record asks for it at first: what lists show, and what it refers to already.
    private boolean isAsked(Field field) {
        Object value = before.get(field.key());
        return field.rules().required() || field.place().listed() || value instanceof UUID;
    }

    private Line line(Field field, Links links) {
        ValueEditor editor = parts.editors().of(field, before.get(field.key()), links);
        FormRow row = new FormRow(parts.language().locale().map(field.label()::in), editor.node());
        row.setId("field-" + field.key());
        row.required().set(field.rules().required());
        Line line = new Line(field, editor, row);
        lines.add(line);
        getChildren().add(row);
        return line;
    }

    private void fold(Node node, boolean hide) {
        node.setVisible(!hide);
        node.setManaged(!hide);
        if (hide) {
            further.add(node);
        }
    }

    private void unfold() {
        further.forEach(node -> {
            node.setVisible(true);
            node.setManaged(true);
        });
        further.clear();
        getChildren().removeIf(node -> "more-fields".equals(node.getId()));
    }

    /// Puts the cursor into the first field, or into this one.
    public void focus(@Nullable String field) {
        lines.stream()
                .filter(line -> field == null || line.field().key().equals(field))
                .findFirst()
                .ifPresent(line -> line.editor().focus());
    }

    /// Reads everything; what can't be read is said at its field, and nothing comes back.
    public Optional<Filled> read() {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        Links links = Links.NONE;
        Line wrong = null;
        for (Line line : lines) {
            Reading reading = line.editor().read();
            line.row().clear();
            if (!reading.isGood()) {
                line.row().error(Objects.requireNonNull(reading.problem()));
                wrong = wrong == null ? line : wrong;
            } else if (!Objects.equals(before.get(line.field().key()), reading.value())) {
                changed.put(line.field().key(), reading.value());
                links = links.and(line.editor().links());
            }
        }
        if (wrong != null) {
            unfold();
            wrong.editor().focus();
            return Optional.empty();
        }
        return Optional.of(new Filled(changed, links));
    }

    /// Says at its fields what was refused.
    public void refuse(Refusals.Told told) {
        boolean first = true;
        for (Line line : lines) {
            String sentence = told.fields().get(line.field().key());
            if (sentence != null) {
                line.row().error(sentence);
                if (first) {
                    unfold();
                    line.editor().focus();
                    first = false;
                }
            }
        }
    }
}
