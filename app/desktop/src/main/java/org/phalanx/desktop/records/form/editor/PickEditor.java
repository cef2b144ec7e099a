package org.phalanx.desktop.records.form.editor;

import atlantafx.base.controls.CustomTextField;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Icons;

/// One of many: typing narrows the list, Enter or a click takes, an empty input is no value.
final class PickEditor implements ValueEditor {
    private final CustomTextField input = new CustomTextField();
    private final ChoiceSource source;
    private final Function<@Nullable Object, Reading> check;
    private final String target;
    private final String notFound;
    private final Suggestions suggestions = new Suggestions(input, this::clicked);
    private @Nullable Choice present;
    private boolean taking;
    private boolean moved;
    private Runnable chosen = () -> {};
    private Runnable changed = () -> {};

    /// @param present what is chosen now, or null
    /// @param check whether a chosen value may stand in the field
    /// @param target key of the type that choices are records of, empty for options
    /// @param notFound what is said when nothing fits what was typed
    PickEditor(
            @Nullable Choice present,
            ChoiceSource source,
            Function<@Nullable Object, Reading> check,
            String target,
            String notFound) {
        this.present = present;
        this.source = source;
        this.check = check;
        this.target = target;
        this.notFound = notFound;
        input.setText(present == null ? "" : present.label());
        input.getStyleClass().add("pick");
        input.setRight(Icons.of(Feather.CHEVRON_DOWN, Icons.ROW));
        input.setMaxWidth(Double.MAX_VALUE);
        input.textProperty().subscribe((before, now) -> typed(now));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.setOnMouseClicked(event -> offer(""));
        input.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        suggestions.hide();
                    }
                });
    }

    private void key(KeyEvent event) {
        if (suggestions.key(event)) {
            moved = true;
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.F4) {
            event.consume();
            offer("");
        } else if (event.getCode() == KeyCode.ENTER && (moved || isHalfTyped())) {
            suggestions
                    .marked()
                    .ifPresent(choice -> {
                        event.consume();
                        take(choice);
                    });
        }
    }

    private void typed(String text) {
        moved = false;
        if (!taking && input.isFocused()) {
            offer(text);
        }
    }

    private void offer(String text) {
        source.offer(
                text,
                choices -> {
                    if (input.isFocused()) {
                        suggestions.show(choices, present == null ? null : present.value());
                    }
                });
    }

    private void clicked(Choice choice) {
        take(choice);
        chosen.run();
    }

    private void take(Choice choice) {
        taking = true;
        present = choice;
        input.setText(choice.label());
        input.selectAll();
        suggestions.hide();
        taking = false;
        changed.run();
    }

    private boolean isHalfTyped() {
        return !input.getText().isBlank()
                && (present == null || !input.getText().equals(present.label()));
    }

    @Override
    public Region node() {
        return input;
    }

    @Override
    public void focus() {
        input.requestFocus();
        input.selectAll();
        offer("");
    }

    @Override
    public Reading read() {
        if (moved || isHalfTyped()) {
            suggestions.marked().ifPresent(this::take);
        }
        if (input.getText().isBlank()) {
            return check.apply(null);
        }
        if (present == null || isHalfTyped()) {
            return Reading.wrong(notFound);
        }
        return check.apply(present.value());
    }

    @Override
    public Links links() {
        return present != null && present.value() instanceof UUID id
                ? new Links(Map.of(id, new Link(id, target, present.label(), false)))
                : Links.NONE;
    }

    @Override
    public void onChosen(Runnable action) {
        chosen = action;
    }

    @Override
    public void onChanged(Runnable action) {
        changed = action;
    }
}
