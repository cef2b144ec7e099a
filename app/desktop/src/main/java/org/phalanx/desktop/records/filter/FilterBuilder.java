package org.phalanx.desktop.records.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Builds conditions, a row each: field, operator, value. What is finished holds at once; the count
/// says what is left.
public final class FilterBuilder extends VBox {
    private static final String HIDDEN = "hidden";

    private final ListFilter filter;
    private final BuilderParts parts;
    private final List<Field> fields;
    private final List<Condition> rules = new ArrayList<>();
    private final VBox rows = new VBox(6);

    /// @param count how many records pass, in words
    public FilterBuilder(
            ListFilter filter, BuilderParts parts, ObservableValue<String> count, Runnable done) {
        this.filter = filter;
        this.parts = parts;
        RecordType type = Objects.requireNonNull(filter.type().get());
        fields =
                type.activeFields().stream()
                        .filter(field -> !field.place().group().equals(HIDDEN))
                        .toList();
        getStyleClass().add("filter-builder");
        setId("filter-builder");
        Texts texts = parts.texts();
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var add =
                Buttons.withIcon(
                        Buttons.small(Buttons.link(texts.bind("builder.add"), () -> add().focus())),
                        Feather.PLUS);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        8,
                        add,
                        room,
                        Labels.of(count, "small", "ink-2"),
                        Buttons.small(Buttons.plain(texts.bind("builder.done"), done)));
        foot.getStyleClass().add("builder-foot");
        getChildren().setAll(scroll, foot);
    }

    /// Shows the conditions that are there.
    ///
    /// @param at the one to change, or null for one more
    public void begin(@Nullable Condition at) {
        Links links = filter.links().get();
        ConditionRow focus = null;
        for (Condition condition : filter.conditions()) {
            if (condition instanceof Condition.OnField on) {
                ConditionRow row = add();
                row.fill(on, links);
                focus = condition.equals(at) ? row : focus;
            } else {
                rules.add(condition);
            }
        }
        (focus == null ? add() : focus).focus();
    }

    private ConditionRow add() {
        ConditionRow row = new ConditionRow(fields, parts, this::apply, this::remove);
        rows.getChildren().add(row);
        return row;
    }

    private void remove(ConditionRow row) {
        int at = rows.getChildren().indexOf(row);
        rows.getChildren().remove(row);
        if (rows.getChildren().isEmpty()) {
            add();
        }
        if (rows.getChildren().get(Math.max(0, at - 1)) instanceof ConditionRow near) {
            near.focus();
        }
        apply();
    }

    private void apply() {
        var conditions = new ArrayList<Condition>(rules);
        for (var node : rows.getChildren()) {
            if (node instanceof ConditionRow row) {
                filter.know(row.links());
                row.condition().ifPresent(conditions::add);
            }
        }
        if (!conditions.equals(filter.conditions())) {
            filter.conditions().setAll(conditions);
        }
    }
}
