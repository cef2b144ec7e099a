package org.phalanx.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.ConditionFilter;
import org.phalanx.desktop.records.filter.ConditionReading;
import org.phalanx.desktop.records.filter.ListChips;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.filter.build.BuilderParts;
import org.phalanx.desktop.records.filter.build.FilterBuilder;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.type.RecordType;

/// Which records something is about, for the forms of other features: conditions as chips, built
/// the way those of lists are.
public final class ConditionBox extends VBox {

    private final ConditionParts parts;
    private final ListFilter filter;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Consumer<@Nullable String> changed;
    private @Nullable RecordType type;
    private @Nullable String rule;

    /// @param more what the chip says that adds a condition
    /// @param changed gets the rule that the conditions mean; null when there are none
    public ConditionBox(
            ConditionParts parts,
            ObservableValue<String> more,
            Consumer<@Nullable String> changed) {
        super(6);
        this.parts = parts;
        this.changed = changed;
        this.filter = parts.filter();
        BuilderParts builder = parts.builder();
        var bar = new ListChips(filter, builder.words(), builder.language(), this::edit);
        getStyleClass().add("condition-box");
        getChildren().add(chips);
        Chip add = Chip.adding(more, () -> edit(chips, null));
        add.setId("box-condition");
        bar.onChips(() -> {
            var shown = new ArrayList<Node>(bar.chips(chips));
            shown.add(add);
            chips.getChildren().setAll(shown);
        });
        filter.onChanged(this::tell);
    }

    /// Shows the conditions on records of a type.
    ///
    /// @param key of the type
    /// @param where the rule that they mean; null for none
    public void show(String key, @Nullable String where) {
        RecordType of = parts.catalog().schema().type(key);
        boolean known = of.equals(type) && Objects.equals(where, rule);
        type = of;
        rule = where;
        if (known) {
            return;
        }
        fold();
        if (where == null || where.isBlank()) {
            filter.begin(of, List.of());
            return;
        }
        // the first rule of a session takes its time to read
        parts.tasks()
                .work(() ->
                        ConditionReading.of(
                                parts.rules().filter(parts.catalog().schema(), of, where).meant()))
                .onSuccess(conditions -> {
                    if (of.equals(type) && where.equals(rule)) {
                        filter.begin(of, conditions);
                    }
                })
                .start();
    }

    private void edit(Node below, @Nullable Condition at) {
        fold();
        var builder =
                new FilterBuilder(
                        filter, parts.builder(), new SimpleStringProperty(""), null, this::fold);
        builder.getStyleClass().add("box-builder");
        getChildren().add(builder);
        builder.begin(at);
    }

    private void fold() {
        getChildren().setAll(chips);
    }

    private void tell() {
        RecordType of = type;
        if (of == null) {
            return;
        }
        List<Condition> conditions = List.copyOf(filter.conditions());
        rule =
                conditions.isEmpty()
                        ? null
                        : FilterText.of(
                                new ConditionFilter(parts.catalog().schema()).of(of, conditions));
        changed.accept(rule);
    }
}
