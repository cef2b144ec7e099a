package org.phalanx.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class LookBarTest {

    @Test
    void theSwitchShowsWhatItTurnsTo() {
        Theme theme = new Theme(new Fonts(), Set.of());
        Scene scene = new Scene(new LookBar(new Language(), theme));
        Button turn = (Button) scene.lookup("#look-turn");
        assertThat(((FontIcon) turn.getGraphic()).getIconCode()).isEqualTo(Feather.MOON);
        turn.fire();
        assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(((FontIcon) turn.getGraphic()).getIconCode()).isEqualTo(Feather.SUN);
        turn.fire();
        assertThat(((FontIcon) turn.getGraphic()).getIconCode()).isEqualTo(Feather.MOON);
    }
}
