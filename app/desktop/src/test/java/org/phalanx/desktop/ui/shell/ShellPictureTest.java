package org.phalanx.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ShellPictureTest {
    @ParameterizedTest
    @MethodSource("looks")
    void frameIsClean(Appearance appearance, boolean chinese) {
        Injector injector = new SampleShell().injector();
        Theme theme = injector.getInstance(Theme.class);
        theme.appearance().set(appearance);
        theme.reduceMotion().set(true);
        injector.getInstance(Language.class)
                .locale()
                .set(chinese ? Language.CHINESE : Language.ENGLISH);
        Stage stage = new Stage();
        injector.getInstance(Window.class).open(stage, 1280, 800);
        injector.getInstance(Navigator.class).open("pipeline");
        Scene scene = stage.getScene();
        Pictures.save(
                Pictures.of(scene, 1), "shell-" + appearance.key() + (chinese ? "-zh" : "-en"));
        var faults = PictureCheck.faults(scene);
        injector.getInstance(ShellActions.class).showKeys(() -> {}, () -> {});
        Pictures.save(
                Pictures.of(scene, 1), "keys-" + appearance.key() + (chinese ? "-zh" : "-en"));
        stage.hide();
        assertThat(faults).isEmpty();
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true), Arguments.of(Appearance.DARK, false));
    }
}
