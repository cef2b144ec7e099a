package org.phalanx.desktop.records.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The fields of a record in sections, each edited in place. Empty ones that matter less stay
/// folded until they are asked for.
public final class RecordFields extends VBox {
    private static final String SYSTEM = "system";

    private final FormParts parts;
    private final FieldSaver saver;
    private final Consumer<Link> open;
    private final List<FieldLine> lines = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /// Fields that are to be filled in whatever their conditions say.
    private final Set<String> asked = new HashSet<>();

    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final Button more;
    private @Nullable RecordType shownType;
    private @Nullable RecordPicture record;
    private @Nullable FieldConditions conditions;

    private record Group(String key, Node caption, List<FieldLine> lines) {}

    /// @param open opens a record that a value refers to
    public RecordFields(FormParts parts, FieldSaver saver, Consumer<Link> open) {
        this.parts = parts;
        this.saver = saver;
        this.open = open;
        getStyleClass().add("record-fields");
        more = Buttons.small(Buttons.link(parts.texts().bind("more"), () -> unfolded.set(true)));
        more.getStyleClass().add("more-fields");
        unfolded.subscribe(this::fold);
        parts.language().locale().subscribe(locale -> lines.forEach(FieldLine::redraw));
    }

    /// Shows the record; rows stay where they are unless the type has changed.
    public void show(RecordPicture now) {
        boolean other = record != null && !record.id().equals(now.id());
        record = now;
        if (!now.type().equals(shownType) || other) {
            shownType = now.type();
            build(now.type());
            conditions = null;
            parts.conditions().read(now.type(), read -> take(now.type(), read));
            if (other) {
                asked.clear();
                unfolded.set(false);
            }
        }
        lines.forEach(line -> line.show(now));
        fold();
    }

    /// Says at its fields what was refused; the first one is opened again.
    public void refuse(Refusals.Told told) {
        asked.addAll(told.fields().keySet());
        fold();
        boolean free = lines.stream().noneMatch(line -> line.row().editing().get());
        for (FieldLine line : lines) {
            String sentence = told.fields().get(line.field().key());
            if (sentence != null) {
                line.refuse(sentence, free);
                free = false;
            }
        }
    }

    /// Opens the editor of a field.
    public void edit(String field) {
        line(field)
                .ifPresent(line -> {
                    asked.add(field);
                    unfolded.set(true);
                    fold();
                    line.row().edit();
                });
    }

    /// How many of the fields that people fill in have a value, from 0 to 1.
    public double filled() {
        RecordPicture now = record;
        if (now == null) {
            return 0;
        }
        Predicate<Field> there = shown(now);
        List<FieldLine> asked =
                lines.stream()
                        .filter(line -> line.field().isWritable() && there.test(line.field()))
                        .toList();
        long full = asked.stream().filter(line -> now.value(line.field().key()) != null).count();
        return asked.isEmpty() ? 1 : (double) full / asked.size();
    }

    private void take(RecordType type, FieldConditions read) {
        if (type.equals(shownType)) {
            conditions = read;
            fold();
        }
    }

    private Predicate<Field> shown(RecordPicture now) {
        FieldConditions known = conditions;
        return known == null ? field -> true : known.shown(now.values());
    }

    private Predicate<Field> demanded(RecordPicture now) {
        FieldConditions known = conditions;
        return known == null ? field -> field.rules().required() : known.demanded(now.values());
    }

    private Optional<FieldLine> line(String field) {
        return lines.stream().filter(line -> line.field().key().equals(field)).findFirst();
    }

    private void build(RecordType type) {
        lines.clear();
        groups.clear();
        getChildren().clear();
        for (FieldSections.Section section : FieldSections.of(type)) {
            Node caption =
                    Labels.of(
                            parts.language().locale().map(section.label()::in),
                            "small-strong",
                            "ink-2",
                            "section-caption");
            List<FieldLine> own =
                    section.fields().stream()
                            .map(field -> new FieldLine(field, parts, saver, open))
                            .toList();
            groups.add(new Group(section.key(), caption, own));
            lines.addAll(own);
            getChildren().add(caption);
            own.forEach(line -> getChildren().add(line.row()));
        }
        getChildren().add(more);
    }

    private void fold() {
        RecordPicture now = record;
        if (now == null) {
            return;
        }
        boolean any = false;
        Predicate<Field> there = shown(now);
        Predicate<Field> demanded = demanded(now);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean shown = false;
            for (FieldLine line : group.lines()) {
                boolean can = there.test(line.field()) || asked.contains(line.field().key());
                boolean wanted =
                        unfolded.get()
                                || (i == 0 && line.field().place().listed())
                                || demanded.test(line.field())
                                || line.row().editing().get()
                                || isFilled(now, group, line.field());
                set(line.row(), can && wanted);
                shown |= can && wanted;
                any |= can && !wanted;
            }
            set(group.caption(), shown && i > 0);
        }
        set(more, any);
    }

    /// Who typed it and when belongs to the history; it stands here for those who ask.
    private static boolean isFilled(RecordPicture now, Group group, Field field) {
        return !group.key().equals(SYSTEM) && now.value(field.key()) != null;
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
