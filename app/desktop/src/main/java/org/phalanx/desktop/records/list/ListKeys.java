package org.phalanx.desktop.records.list;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.phalanx.desktop.records.list.rows.Marks;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.filter.FilterBar;
import org.phalanx.desktop.ui.keys.KeyMap;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.text.Texts;

/// The keys of a list. Arrows, Home, End and the page keys are the table's own.
final class ListKeys {
    private final List<KeyAction> actions;
    private final Marks marks;

    /// @param edit edits the row in focus
    /// @param menu opens the menu of the row in focus
    /// @param sorts opens the menu of orders
    ListKeys(
            Texts texts,
            ListActions to,
            Marks marks,
            FilterBar bar,
            Runnable edit,
            Runnable menu,
            Runnable sorts) {
        this.marks = marks;
        actions =
                List.of(
                        KeyAction.of("Enter", texts.bind("key.open"), to::open),
                        KeyAction.of("Space", texts.bind("key.peek"), to::peek),
                        KeyAction.of("F2", texts.bind("key.edit"), edit),
                        KeyAction.of("X", texts.bind("key.mark"), to::mark),
                        KeyAction.of("Shortcut+A", texts.bind("key.mark-all"), to::markAll),
                        KeyAction.of("Shortcut+C", texts.bind("key.copy"), to::copy),
                        KeyAction.of("Shortcut+V", texts.bind("key.paste"), to::paste),
                        KeyAction.of("Delete", texts.bind("key.delete"), to::delete),
                        KeyAction.of("Shortcut+N", texts.bind("key.new"), to::create),
                        KeyAction.of("Shortcut+F", texts.bind("key.find"), bar::find),
                        KeyAction.of("F", texts.bind("key.condition"), bar::add),
                        KeyAction.of("Backspace", texts.bind("key.remove"), bar::removeLast),
                        KeyAction.of("O", texts.bind("key.sort"), sorts),
                        KeyAction.of("Shift+F10", texts.bind("key.menu"), menu));
    }

    List<KeyAction> actions() {
        return actions;
    }

    /// Takes the keys before the table does, which has a use of its own for some.
    void listen(Node table, KeyMap map) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, map));
    }

    private void pressed(KeyEvent event, KeyMap map) {
        if (event.getCode() == KeyCode.ESCAPE && marks.count().get() > 0) {
            event.consume();
            marks.clear();
            return;
        }
        map.bound(Places.LIST, actions).stream()
                .filter(action -> action.keys().match(event))
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.action().run();
                });
    }
}
