package org.phalanx.desktop.ui.keys;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.Screen;

/// Which keys do what, where the person wants others than the usual ones. Screens of one kind share
/// their keys. FX thread only.
@Singleton
public final class KeyMap {

    /// The place of keys that work on every screen.
    public static final String EVERYWHERE = "everywhere";

    private static final String KEYS = "keys.";

    private final Memory memory;

    @Inject
    public KeyMap(Memory memory) {
        this.memory = memory;
    }

    /// The place of a screen's keys: `list` for all lists.
    public static String place(Screen screen) {
        return screen.id().split("-", 2)[0];
    }

    /// Actions with the keys that they have now.
    public List<KeyAction> bound(String place, List<KeyAction> actions) {
        return actions.stream().map(action -> bound(place, action)).toList();
    }

    private KeyAction bound(String place, KeyAction action) {
        return memory.get(key(place, action))
                .map(KeyCombination::valueOf)
                .map(action::at)
                .orElse(action);
    }

    /// Gives an action other keys, if nothing that works at the same time has them.
    ///
    /// @param others what works at the same time, as it is bound now
    /// @return the action that has the keys already, and then nothing is changed
    public Optional<KeyAction> bind(
            String place, KeyAction action, KeyCombination wanted, List<KeyAction> others) {
        Optional<KeyAction> taken =
                others.stream()
                        .filter(other -> !other.usual().equals(action.usual()))
                        .filter(other -> other.keys().equals(wanted))
                        .findFirst();
        if (taken.isEmpty() && wanted.equals(action.usual())) {
            reset(place, action);
        } else if (taken.isEmpty()) {
            memory.put(key(place, action), wanted.getName());
        }
        return taken;
    }

    /// Gives an action its usual keys back.
    public void reset(String place, KeyAction action) {
        memory.forget(key(place, action));
    }

    private static String key(String place, KeyAction action) {
        return KEYS + place + "." + action.usual().getName();
    }
}
