package org.phalanx.desktop.records.filter;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.desktop.ui.filter.Filtering;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// The conditions of a list as chips; each opens the builder at itself.
public final class ListChips implements Filtering {
    private final ListFilter filter;
    private final ConditionWords words;
    private final Language language;
    private final BiConsumer<Node, @Nullable Condition> edit;

    /// @param edit opens the builder below a node, at a condition or for a new one
    public ListChips(
            ListFilter filter,
            ConditionWords words,
            Language language,
            BiConsumer<Node, @Nullable Condition> edit) {
        this.filter = filter;
        this.words = words;
        this.language = language;
        this.edit = edit;
    }

    @Override
    public List<Chip> chips(Node bar) {
        RecordType type = filter.type().get();
        return type == null
                ? List.of()
                : filter.conditions().stream()
                        .filter(condition -> ConditionWords.isKnown(type, condition))
                        .map(condition -> chip(type, condition))
                        .toList();
    }

    private Chip chip(RecordType type, Condition condition) {
        var at =
                new Object() {
                    @Nullable Chip chip;
                };
        at.chip =
                Chip.condition(
                        new SimpleStringProperty(words.field(type, condition)),
                        new SimpleStringProperty(
                                words.value(type, condition, filter.links().get())),
                        () -> {
                            Chip below = at.chip;
                            if (below != null) {
                                edit.accept(below, condition);
                            }
                        },
                        () -> filter.conditions().remove(condition));
        return at.chip;
    }

    @Override
    public void onChips(Runnable action) {
        filter.conditions().addListener((ListChangeListener<Condition>) change -> action.run());
        filter.links().subscribe(action);
        filter.type().subscribe(now -> action.run());
    }

    @Override
    public StringProperty typed() {
        return filter.typed();
    }

    @Override
    public ObservableValue<String> prompt() {
        Texts texts = language.texts(ListChips.class);
        return filter.type()
                .flatMap(type ->
                        texts.bind(type != null && isSummed(type) ? "find.summary" : "find"))
                .orElse("");
    }

    /// Whether its records have no name but one sentence on what happened.
    private static boolean isSummed(RecordType type) {
        return type.face().title().equals("summary");
    }

    @Override
    public void add(Node below) {
        edit.accept(below, null);
    }

    @Override
    public void removeLast() {
        if (!filter.conditions().isEmpty()) {
            filter.conditions().removeLast();
        } else {
            filter.typed().set("");
        }
    }
}
