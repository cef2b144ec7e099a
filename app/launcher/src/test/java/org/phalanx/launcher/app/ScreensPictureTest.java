package org.phalanx.launcher.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.shell.Shell;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.desktop.workspace.StartPage;
import org.phalanx.launcher.app.screens.ScreenWiring;
import org.phalanx.launcher.app.tour.Stops;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.testfx.api.FxToolkit;

/// Walks every screen of the product on the demo team's workspace and looks at it as a careful
/// reader would. The sizes are a window of 1280×800, and one of 1440×900 at a scale of 125 %, which
/// leaves the layout 1152×720.
@SuppressWarnings("NullAway.Init")
class ScreensPictureTest {

    @TempDir static Path home;
    private static Wiring wiring;
    private static OpenWorkspace open;

    @BeforeAll
    static void demo() throws Exception {
        FxToolkit.registerPrimaryStage();
        wiring = TestWiring.in(home);
        Path folder = home.resolve("demo");
        wiring.get(DemoWorkspace.class).make(folder, Locale.SIMPLIFIED_CHINESE);
        open = wiring.get(Workspaces.class).open(folder);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    /// Each language, theme and scale with each other in pairs; the others are in [#others].
    static Stream<Arguments> looks() {
        return all().filter(look -> isUsual(look.get()));
    }

    static Stream<Arguments> others() {
        return all().filter(look -> !isUsual(look.get()));
    }

    private static Stream<Arguments> all() {
        return Stream.of(1.0, 1.25)
                .flatMap(scale ->
                        Stream.of(Appearance.values())
                                .flatMap(appearance ->
                                        Language.ALL.stream()
                                                .map(locale ->
                                                        Arguments.of(appearance, locale, scale))));
    }

    private static boolean isUsual(Object... look) {
        boolean dark = look[0] == Appearance.DARK;
        boolean english = Language.ENGLISH.equals(look[1]);
        boolean large = look[2].equals(1.25);
        return dark == english != large;
    }

    @ParameterizedTest
    @Tag("thorough")
    @MethodSource("others")
    void everyScreenIsCleanInEveryLook(Appearance appearance, Locale locale, double scale) {
        everyScreenIsClean(appearance, locale, scale);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreenIsClean(Appearance appearance, Locale locale, double scale) {
        Wiring screens = on(() -> wiring.get(Windows.class).screens(open));
        Stage stage = on(() -> stage(screens, screens.get(Shell.class)::scene, scale));
        on(() -> look(screens, appearance, locale));
        var faults = new ArrayList<String>();
        var stops = new Stops(screens);
        List<Stops.Stop> all = stops.all();
        for (Stops.Stop stop : all) {
            stops.go(stop);
            faults.addAll(
                    on(() -> faults(stage.getScene(), stop.name(), appearance, locale, scale)));
        }
        on(() -> hide(stage));
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void startPageIsClean(Appearance appearance, Locale locale, double scale) {
        Wiring start = on(wiring.get(Windows.class).get(ScreenWiring.class)::startPage);
        Stage stage = on(() -> stage(start, start.get(StartPage.class)::scene, scale));
        on(() -> look(start, appearance, locale));
        Quiet.after(start).join();
        var faults = on(() -> faults(stage.getScene(), "start", appearance, locale, scale));
        on(() -> hide(stage));
        assertThat(faults).isEmpty();
    }

    private static Stage stage(Wiring wiring, MainStage.Content content, double scale) {
        wiring.get(Theme.class).reduceMotion().set(true);
        Stage stage = new Stage();
        stage.setScene(scale == 1 ? content.of(1280, 800) : content.of(1152, 720));
        stage.show();
        return stage;
    }

    private static boolean look(Wiring wiring, Appearance appearance, Locale locale) {
        wiring.get(Theme.class).appearance().set(appearance);
        wiring.get(Language.class).locale().set(locale);
        return true;
    }

    private static List<String> faults(
            Scene scene, String stop, Appearance appearance, Locale locale, double scale) {
        // first the picture: looking for hidden focus scrolls
        String look = appearance.key() + "-" + locale.getLanguage() + "-" + (int) (scale * 100);
        Pictures.save(Pictures.of(scene, scale), stop + "-" + look);
        List<String> faults =
                PictureCheck.faults(scene).stream()
                        .map(fault -> stop + " " + look + ": " + fault)
                        .toList();
        return faults;
    }

    private static boolean hide(Stage stage) {
        stage.hide();
        return true;
    }

    private static <T> T on(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        new FxThread()
                .execute(() -> {
                    try {
                        result.complete(work.get());
                    } catch (RuntimeException | Error broken) {
                        result.completeExceptionally(broken);
                    }
                });
        return result.join();
    }
}
