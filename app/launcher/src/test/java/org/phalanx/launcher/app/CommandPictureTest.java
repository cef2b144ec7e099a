package org.phalanx.launcher.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.desktop.dashboard.command.CommandView;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.launcher.app.screens.ScreenWiring;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.testfx.api.FxToolkit;

/// Pages on a wall, of the usual size and of twice that.
class CommandPictureTest {

    @TempDir Path home;

    @ParameterizedTest
    @CsvSource({"1920, 1080, zh-CN", "3840, 2160, en"})
    void everyPageIsClean(int width, int height, String language) throws Exception {
        FxToolkit.registerPrimaryStage();
        Wiring process = TestWiring.in(home);
        process.get(DemoWorkspace.class).make(home.resolve("demo"), Locale.SIMPLIFIED_CHINESE);
        try (OpenWorkspace open = process.get(Workspaces.class).open(home.resolve("demo"))) {
            Windows windows = process.get(Windows.class);
            Wiring wall =
                    on(() -> windows.get(ScreenWiring.class).wall(open, windows.screens(open)));
            on(() -> locale(wall, language));
            CommandView view = on(() -> wall.get(CommandView.class));
            Stage stage = on(() -> hang(wall, view, width, height));
            for (int page = 1; page <= 2; page++) {
                Quiet.after(wall).join();
                String name = "command-" + language + "-" + width + "-" + page;
                assertThat(on(() -> faults(stage.getScene(), name))).as(name).isEmpty();
                on(() -> turn(view));
            }
            on(() -> leave(stage, view));
        }
    }

    private static boolean locale(Wiring wall, String language) {
        wall.get(Language.class).locale().set(Locale.forLanguageTag(language));
        return true;
    }

    private static Stage hang(Wiring wall, CommandView view, int width, int height) {
        Scene scene = new Scene(view, width, height);
        wall.get(Theme.class).reduceMotion().set(true);
        wall.get(Theme.class).dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.start();
        return stage;
    }

    private static boolean turn(CommandView view) {
        view.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        return true;
    }

    private static List<String> faults(Scene scene, String name) {
        Pictures.save(Pictures.of(scene, 1), name);
        return PictureCheck.faults(scene);
    }

    private static boolean leave(Stage stage, CommandView view) {
        view.stop();
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
