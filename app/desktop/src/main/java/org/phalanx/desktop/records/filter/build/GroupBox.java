package org.phalanx.desktop.records.filter.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;

/// Conditions that are all needed, or of which one is enough; the outermost may hold groups.
final class GroupBox extends VBox {
    private static final int GAP = 6;
    private final List<Field> fields;
    private final BuilderParts parts;
    private final Runnable changed;
    private final @Nullable Consumer<GroupBox> remove;
    private final SegmentedControl<Boolean> any = new SegmentedControl<>(false);
    private final VBox rows = new VBox(GAP);
    private boolean filling;

    /// @param remove takes this group away; null for the outermost
    GroupBox(
            List<Field> fields,
            BuilderParts parts,
            Runnable changed,
            @Nullable Consumer<GroupBox> remove) {
        super(GAP);
        this.fields = fields;
        this.parts = parts;
        this.changed = changed;
        this.remove = remove;
        Texts texts = parts.texts();
        getStyleClass().add(remove == null ? "condition-root" : "condition-group");
        any.add(false, texts.bind("builder.all")).add(true, texts.bind("builder.any"));
        any.value().subscribe((before, now) -> tell());
        Region room = new Region();
        HBox.setHgrow(room, javafx.scene.layout.Priority.ALWAYS);
        HBox head = new HBox(GAP, any, room);
        head.getStyleClass().add("group-head");
        if (remove != null) {
            head.getChildren()
                    .add(
                            Buttons.tiny(
                                    Buttons.icon(
                                            Feather.X,
                                            texts.bind("builder.remove-group"),
                                            () -> remove.accept(this))));
        }
        getChildren().setAll(head, rows, adding(texts));
    }

    private HBox adding(Texts texts) {
        var condition =
                Buttons.withIcon(
                        Buttons.small(Buttons.link(texts.bind("builder.add"), () -> add().focus())),
                        Feather.PLUS);
        HBox adding = new HBox(GAP, condition);
        if (remove == null) {
            var group =
                    Buttons.withIcon(
                            Buttons.small(
                                    Buttons.link(
                                            texts.bind("builder.add-group"),
                                            () -> addGroup().add().focus())),
                            Feather.PLUS_SQUARE);
            group.setId("add-group");
            adding.getChildren().add(group);
        }
        return adding;
    }

    ConditionRow add() {
        ConditionRow row = new ConditionRow(fields, parts, this::tell, this::remove);
        rows.getChildren().add(row);
        return row;
    }

    private GroupBox addGroup() {
        GroupBox group = new GroupBox(fields, parts, this::tell, this::remove);
        group.any.value().set(!any.value().get());
        rows.getChildren().add(group);
        return group;
    }

    private void remove(Node member) {
        int at = rows.getChildren().indexOf(member);
        rows.getChildren().remove(member);
        if (rows.getChildren().isEmpty()) {
            add();
        }
        Node near = rows.getChildren().get(Math.max(0, at - 1));
        if (near instanceof ConditionRow row) {
            row.focus();
        } else {
            near.requestFocus();
        }
        tell();
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /// Shows conditions that are there already.
    ///
    /// @param at the one to change
    /// @return its row, if it is here
    Optional<ConditionRow> fill(
            boolean anyOf, List<Condition> conditions, Links links, @Nullable Condition at) {
        filling = true;
        any.value().set(anyOf);
        rows.getChildren().clear();
        Optional<ConditionRow> focus = Optional.empty();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OnField on) {
                ConditionRow row = add();
                row.fill(on, links);
                focus = condition.equals(at) ? Optional.of(row) : focus;
            } else if (condition instanceof Condition.Group(boolean some, var of)) {
                GroupBox group = addGroup();
                Optional<ConditionRow> first = group.fill(some, of, links, of.getFirst());
                focus = condition.equals(at) ? first : focus;
            }
        }
        filling = false;
        return focus;
    }

    /// What is finished.
    List<Condition> conditions() {
        var all = new ArrayList<Condition>();
        for (Node member : rows.getChildren()) {
            if (member instanceof ConditionRow row) {
                row.condition().ifPresent(all::add);
            } else if (member instanceof GroupBox group) {
                all.addAll(group.conditions());
            }
        }
        // the outermost needs no group to say that all are needed, nor does a single condition
        boolean plain = all.size() < 2 || (remove == null && !any.value().get());
        return plain ? all : List.of(new Condition.Group(any.value().get(), all));
    }

    /// Titles of records that were chosen here.
    Links links() {
        Links all = Links.NONE;
        for (Node member : rows.getChildren()) {
            if (member instanceof ConditionRow row) {
                all = all.and(row.links());
            } else if (member instanceof GroupBox group) {
                all = all.and(group.links());
            }
        }
        return all;
    }
}
