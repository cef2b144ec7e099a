package org.phalanx.desktop.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.ui.memory.BriefMemory;
import org.phalanx.desktop.ui.screen.KeyAction;

class KeyMapTest {

    private final BriefMemory memory = new BriefMemory();
    private final KeyMap map = new KeyMap(memory);
    private final KeyAction mark = action("X");
    private final KeyAction find = action("Shortcut+F");

    private static KeyAction action(String keys) {
        return KeyAction.of(keys, new SimpleStringProperty(keys), () -> {});
    }

    private static KeyCombination keys(String text) {
        return KeyCombination.valueOf(text);
    }

    @Test
    void otherKeysAreRememberedAndTheUsualOnesComeBack() {
        assertThat(map.bind("list", mark, keys("Shortcut+M"), List.of(mark, find))).isEmpty();

        List<KeyAction> bound = new KeyMap(memory).bound("list", List.of(mark, find));
        assertThat(bound)
                .extracting(KeyAction::keys)
                .containsExactly(keys("Shortcut+M"), find.keys());
        assertThat(map.bound("pipeline", List.of(mark))).containsExactly(mark);
        assertThat(map.bound("list", bound)).isEqualTo(bound);

        map.reset("list", bound.getFirst());
        assertThat(map.bound("list", List.of(mark))).containsExactly(mark);
    }

    @Test
    void keysThatAreTakenAreRefusedByTheNameOfWhoHasThem() {
        assertThat(map.bind("list", mark, keys("Shortcut+F"), List.of(mark, find))).contains(find);
        assertThat(map.bound("list", List.of(mark))).containsExactly(mark);
    }

    @Test
    void keysThatWereGivenAwayAreFree() {
        map.bind("list", find, keys("Shortcut+G"), List.of(mark, find));
        var now = new ArrayList<>(map.bound("list", List.of(mark, find)));

        assertThat(map.bind("list", mark, keys("Shortcut+F"), now)).isEmpty();
    }
}
