package org.phalanx.desktop.records.form.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Chip;

/// Several of many, as chips: typing narrows the list, Enter or a click adds, Backspace in an empty
/// input takes the last away.
final class PickManyEditor implements ValueEditor {
    private static final int GAP = 4;
    private static final double LEAST_INPUT = 80;

    private final FlowPane pane = new FlowPane(GAP, GAP);
    private final TextField input = new TextField();
    private final Suggestions suggestions = new Suggestions(pane, this::add);
    private final List<Choice> chosen = new ArrayList<>();
    private final ChoiceSource source;
    private final Function<@Nullable Object, Reading> check;
    private final String target;
    private boolean moved;
    private Runnable changed = () -> {};

    PickManyEditor(
            List<Choice> present,
            ChoiceSource source,
            Function<@Nullable Object, Reading> check,
            String target) {
        this.source = source;
        this.check = check;
        this.target = target;
        chosen.addAll(present);
        pane.getStyleClass().add("pick-many");
        input.setMinWidth(LEAST_INPUT);
        input.setPrefWidth(LEAST_INPUT);
        input.textProperty().subscribe((before, now) -> offer());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.setOnMouseClicked(event -> offer());
        input.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        suggestions.hide();
                    }
                });
        draw();
    }

    private void draw() {
        boolean focused = input.isFocused();
        pane.getChildren().setAll(chosen.stream().map(this::chip).toList());
        pane.getChildren().add(input);
        if (focused) {
            input.requestFocus();
        }
    }

    private Chip chip(Choice choice) {
        ReadOnlyStringWrapper label = new ReadOnlyStringWrapper(choice.label());
        Chip chip = Chip.scope(label, input::requestFocus, () -> remove(choice));
        chip.setFocusTraversable(false);
        return chip;
    }

    private void remove(Choice choice) {
        chosen.remove(choice);
        draw();
        input.requestFocus();
        changed.run();
    }

    private void add(Choice choice) {
        if (chosen.stream().noneMatch(one -> one.value().equals(choice.value()))) {
            chosen.add(choice);
        }
        input.clear();
        suggestions.hide();
        draw();
        input.requestFocus();
        changed.run();
    }

    private void key(KeyEvent event) {
        if (suggestions.key(event)) {
            moved = true;
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            offer();
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && input.getText().isEmpty()
                && !chosen.isEmpty()) {
            event.consume();
            remove(chosen.getLast());
        } else if (event.getCode() == KeyCode.ENTER && absorb()) {
            event.consume();
        }
    }

    private void offer() {
        moved = false;
        if (!input.isFocused()) {
            return;
        }
        List<Object> have = chosen.stream().map(Choice::value).toList();
        source.offer(
                input.getText(),
                choices -> {
                    if (input.isFocused()) {
                        suggestions.show(
                                choices.stream().filter(c -> !have.contains(c.value())).toList(),
                                null);
                    }
                });
    }

    @Override
    public boolean absorb() {
        boolean half = moved || !input.getText().isBlank();
        if (half) {
            suggestions.marked().ifPresentOrElse(this::add, input::clear);
        }
        return half;
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void focus() {
        input.requestFocus();
        offer();
    }

    @Override
    public Reading read() {
        return check.apply(chosen.stream().map(Choice::value).toList());
    }

    @Override
    public Links links() {
        Map<UUID, Link> links = new HashMap<>();
        for (Choice choice : chosen) {
            if (choice.value() instanceof UUID id) {
                links.put(id, new Link(id, target, choice.label(), false));
            }
        }
        return new Links(links);
    }

    @Override
    public void onChanged(Runnable action) {
        changed = action;
    }
}
