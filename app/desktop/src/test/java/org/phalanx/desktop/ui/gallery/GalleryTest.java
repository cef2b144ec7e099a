package org.phalanx.desktop.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class GalleryTest {
    private static final int WIDTH = 1636;
    private static final int HEIGHT = 1040;

    private final Language language = new Language();
    private final Theme theme = new Theme(new Fonts(), Set.of());

    @ParameterizedTest
    @MethodSource("looks")
    void drawsTheSheet(Appearance appearance, boolean chinese, double scale) {
        language.locale().set(chinese ? Language.CHINESE : Language.ENGLISH);
        theme.appearance().set(appearance);
        theme.reduceMotion().set(true);
        Scene scene = new Scene(new Sheet(new Words(chinese), language, theme), WIDTH, HEIGHT);
        theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        var picture = Pictures.of(scene, scale);
        Pictures.save(
                picture,
                "components-%s-%s-%d"
                        .formatted(
                                appearance.key(), chinese ? "zh" : "en", Math.round(scale * 100)));
        List<String> faults = scale == 1 ? PictureCheck.faults(scene) : List.of();
        stage.hide();
        assertThat(faults).isEmpty();
    }

    static Stream<Arguments> looks() {
        return Stream.of(Appearance.values())
                .flatMap(look ->
                        Stream.of(true, false)
                                .flatMap(chinese ->
                                        Stream.of(1.0, 1.25)
                                                .map(scale -> Arguments.of(look, chinese, scale))));
    }
}
