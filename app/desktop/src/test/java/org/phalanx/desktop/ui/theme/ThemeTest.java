package org.phalanx.desktop.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ThemeTest {
    private final Theme theme = new Theme(new Fonts(), Set.of());
    private final Button button = new Button("方阵");
    private final StackPane root = new StackPane(button);
    private final Scene scene = new Scene(root, 300, 200);
    private final Stage stage = new Stage();

    ThemeTest() {
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        stage.hide();
    }

    @Test
    void switchesLivingWindows() {
        assertThat(ground(root)).isEqualTo(Color.web("#F5F6F8"));
        theme.appearance().set(Appearance.DARK);
        assertThat(ground(root)).isEqualTo(Color.web("#0E1116"));
        assertThat(theme.palette().getValue().colour("canvas")).isEqualTo(ground(root));
    }

    @Test
    void densityChangesTheHeightOfControls() {
        assertThat(height()).isEqualTo(32);
        theme.density().set(Density.COMPACT);
        assertThat(height()).isEqualTo(28);
        theme.density().set(Density.COMFORTABLE);
        assertThat(height()).isEqualTo(36);
    }

    @Test
    void motionCanBeReduced() {
        theme.reduceMotion().set(true);
        assertThat(root.getStyleClass()).contains("reduce-motion");
        theme.reduceMotion().set(false);
        assertThat(root.getStyleClass()).doesNotContain("reduce-motion");
    }

    private double height() {
        root.applyCss();
        return button.prefHeight(-1);
    }

    private static Color ground(Region region) {
        region.applyCss();
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }
}
