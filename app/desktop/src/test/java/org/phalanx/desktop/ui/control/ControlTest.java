package org.phalanx.desktop.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ControlTest {
    private final List<String> events = new ArrayList<>();

    @Test
    void badgeCountsToNinetyNineAndHidesAtZero() {
        var count = new SimpleIntegerProperty(3);
        Badge badge = new Badge(count, Tone.NEUTRAL);
        assertThat(badge.getText()).isEqualTo("3");
        count.set(100);
        assertThat(badge.getText()).isEqualTo("99+");
        count.set(0);
        assertThat(badge.isVisible()).isFalse();
        assertThat(badge.isManaged()).isFalse();
    }

    @Test
    void avatarsShowTheCharacterByWhichPeopleAreKnown() {
        assertThat(Avatar.colleague("陆听澜", 28).getText()).isEqualTo("澜");
        assertThat(Avatar.contact("温既白", 28).getText()).isEqualTo("温");
        assertThat(Avatar.colleague("Lu Tinglan", 28).getText()).isEqualTo("LT");
        assertThat(Avatar.colleague("Mia Wong", 18).getText()).isEqualTo("M");
        assertThat(Avatar.colleague("", 18).getText()).isEqualTo("?");
        assertThat(Avatar.colleague("陆听澜", 28).getAccessibleText()).isEqualTo("陆听澜");
    }

    @Test
    void chipOpensItsEditorAndIsRemovedByKey() {
        Chip chip =
                Chip.condition(
                        new SimpleStringProperty("金额"),
                        new SimpleStringProperty("≥ 20万"),
                        () -> events.add("edit"),
                        () -> events.add("remove"));
        chip.fire();
        chip.fireEvent(key(KeyCode.DELETE));
        assertThat(events).containsExactly("edit", "remove");
        assertThat(chip.getAccessibleText()).isEqualTo("金额 ≥ 20万");
    }

    @Test
    void segmentedControlAlwaysHasOneChoice() {
        var control =
                new SegmentedControl<>("board")
                        .add("board", new SimpleStringProperty("看板"))
                        .add("list", new SimpleStringProperty("列表"));
        ToggleButton board = (ToggleButton) control.getChildren().getFirst();
        ToggleButton list = (ToggleButton) control.getChildren().getLast();
        assertThat(board.isSelected()).isTrue();
        list.fire();
        assertThat(control.value().get()).isEqualTo("list");
        list.fire();
        assertThat(list.isSelected()).isTrue();
        control.value().set("board");
        assertThat(board.isSelected()).isTrue();
    }

    @Test
    void iconButtonsHaveANameToHoverAndToHear() {
        var button = Buttons.icon(Feather.X, new SimpleStringProperty("关闭"), () -> events.add("x"));
        assertThat(button.getAccessibleText()).isEqualTo("关闭");
        assertThat(button.getTooltip().getText()).isEqualTo("关闭");
        button.fire();
        assertThat(events).containsExactly("x");
    }

    @Test
    void toneReplacesTheToneBefore() {
        Tag tag = new Tag("停滞", Tone.WARN);
        Tone.DANGER.on(tag);
        assertThat(tag.getStyleClass()).contains("tone-danger").doesNotContain("tone-warn");
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
