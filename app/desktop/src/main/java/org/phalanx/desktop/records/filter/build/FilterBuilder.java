package org.phalanx.desktop.records.filter.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Builds conditions, a row each: field, operator, value; or all of them as a rule that an expert
/// types. What is finished holds at once; the count says what is left.
public final class FilterBuilder extends VBox {
    private static final String HIDDEN = "hidden";
    private static final int GAP = 8;
    private final ListFilter filter;
    private final List<Condition> rules = new ArrayList<>();
    private final GroupBox root;
    private final RuleBox typed;
    private final ScrollPane built;
    private final Button turn;
    private final BooleanProperty typing = new SimpleBooleanProperty();

    /// @param count how many records pass, in words
    /// @param save keeps the list as a view; null where there are none
    public FilterBuilder(
            ListFilter filter,
            BuilderParts parts,
            ObservableValue<String> count,
            @Nullable Runnable save,
            Runnable done) {
        this.filter = filter;
        Texts texts = parts.texts();
        RecordType type = Objects.requireNonNull(filter.type().get());
        List<Field> fields =
                type.activeFields().stream()
                        .filter(field -> !field.place().group().equals(HIDDEN))
                        .toList();
        root = new GroupBox(fields, parts, this::apply, null);
        typed = new RuleBox(type, parts, this::take);
        built = new ScrollPane(root);
        built.setFitToWidth(true);
        built.setFocusTraversable(false);
        getStyleClass().add("filter-builder");
        setId("filter-builder");
        turn =
                Buttons.small(
                        Buttons.link(
                                typing.flatMap(
                                        now -> texts.bind(now ? "builder.build" : "builder.type")),
                                this::turn));
        turn.setId("filter-turn");
        StackPane middle = new StackPane(built, typed);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(middle, foot(texts, count, save, done));
        type(false);
    }

    private HBox foot(
            Texts texts, ObservableValue<String> count, @Nullable Runnable save, Runnable done) {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        GAP,
                        turn,
                        room,
                        Labels.of(count, "small", "ink-2"),
                        Buttons.small(Buttons.plain(texts.bind("builder.done"), done)));
        foot.getStyleClass().add("builder-foot");
        if (save != null) {
            var keep =
                    Buttons.withIcon(
                            Buttons.small(Buttons.link(texts.bind("builder.save"), save)),
                            Feather.BOOKMARK);
            keep.setId("filter-save");
            foot.getChildren().add(1, keep);
        }
        return foot;
    }

    private void type(boolean now) {
        typing.set(now);
        typed.setVisible(now);
        typed.setManaged(now);
        built.setVisible(!now);
        built.setManaged(!now);
    }

    private void turn() {
        if (typing.get()) {
            show(filter.conditions().isEmpty() ? null : filter.conditions().getFirst());
        } else {
            typeRule();
        }
    }

    private void typeRule() {
        type(true);
        typed.show(filter.conditions());
    }

    /// Shows the conditions that are there.
    ///
    /// @param at the one to change, or null for one more
    public void begin(@Nullable Condition at) {
        if (at instanceof Condition.Rule) {
            typeRule();
        } else {
            show(at);
        }
    }

    private void show(@Nullable Condition at) {
        type(false);
        rules.clear();
        var others = new ArrayList<Condition>();
        for (Condition condition : filter.conditions()) {
            (condition instanceof Condition.Rule ? rules : others).add(condition);
        }
        boolean single =
                others.size() == 1
                        && rules.isEmpty()
                        && others.getFirst() instanceof Condition.Group group
                        && group.any();
        var focus =
                single && others.getFirst() instanceof Condition.Group(boolean any, var of)
                        ? root.fill(
                                any, of, filter.links().get(), at == null ? null : of.getFirst())
                        : root.fill(false, others, filter.links().get(), at);
        focus.orElseGet(root::add).focus();
    }

    private void take(List<Condition> conditions) {
        filter.conditions().setAll(conditions);
    }

    private void apply() {
        var conditions = new ArrayList<>(rules);
        filter.know(root.links());
        conditions.addAll(root.conditions());
        if (!conditions.equals(filter.conditions())) {
            filter.conditions().setAll(conditions);
        }
    }
}
