package org.phalanx.launcher.app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.dashboard.command.CommandView;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.MoreWindows;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.shell.Shell;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.shell.Window;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.launcher.app.screens.ScreenWiring;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;

/// The windows beside the first one: each has its own way through the screens, and shares the
/// workspace, its threads, its look and what is remembered. They close with the first. FX thread
/// only.
@Singleton
final class SideWindows implements MoreWindows {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 760;
    private static final double STEP = 32;

    private final ScreenWiring screens;
    private final Map<Stage, Wiring> open = new LinkedHashMap<>();
    private @Nullable OpenWorkspace workspace;
    private @Nullable Wiring first;

    @Inject
    SideWindows(ScreenWiring screens) {
        this.screens = screens;
    }

    /// From now on windows are opened on this workspace.
    ///
    /// @param wired the screens of the first window
    void on(OpenWorkspace present, Wiring wired) {
        workspace = present;
        first = wired;
    }

    @Override
    public void open(String screenId, @Nullable String argument) {
        OpenWorkspace present = workspace;
        Wiring with = first;
        if (present == null || with == null) {
            return;
        }
        // putting a window's parts together takes longer than a frame
        with.get(Tasks.class)
                .work(() -> screens.beside(present, with))
                .onSuccess(wired -> {
                    if (present.equals(workspace)) {
                        show(wired, screenId, argument);
                    }
                })
                .start();
    }

    @Override
    public void command() {
        OpenWorkspace present = workspace;
        Wiring with = first;
        if (present == null || with == null) {
            return;
        }
        with.get(Tasks.class)
                .work(() -> screens.wall(present, with))
                .onSuccess(wired -> {
                    if (present.equals(workspace)) {
                        hang(wired);
                    }
                })
                .start();
    }

    /// Hangs the pages on a wall: the screen that the first window is not on, if there is one.
    private void hang(Wiring wired) {
        var stage = new Stage();
        CommandView view = wired.get(CommandView.class);
        Rectangle2D room = elsewhere();
        Scene scene = new Scene(view, room.getWidth(), room.getHeight());
        wired.get(Theme.class).dress(scene);
        stage.setScene(scene);
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        open.put(stage, wired);
        stage.setOnHidden(event -> {
            open.remove(stage);
            view.stop();
        });
        wired.get(Window.class).open(stage);
        stage.setFullScreen(true);
        view.start();
    }

    private static Rectangle2D elsewhere() {
        Screen primary = Screen.getPrimary();
        return Screen.getScreens().stream()
                .filter(screen -> !screen.equals(primary))
                .findFirst()
                .orElse(primary)
                .getBounds();
    }

    private void show(Wiring wired, String screenId, @Nullable String argument) {
        var stage = new Stage();
        Scene scene = wired.get(Shell.class).scene(WIDTH, HEIGHT);
        stage.setScene(scene);
        wired.get(Navigator.class).open(screenId, argument);
        wired.get(Window.class).open(stage);
        stage.setX(stage.getX() + STEP * (1 + open.size()));
        stage.setY(stage.getY() + STEP * (1 + open.size()));
        open.put(stage, wired);
        stage.setOnHidden(event -> leave(stage));
    }

    private void leave(Stage stage) {
        Wiring wired = open.remove(stage);
        if (wired != null) {
            wired.get(ShellNavigator.class).leave();
        }
    }

    /// Those that are open.
    List<Stage> stages() {
        return List.copyOf(open.keySet());
    }

    /// Closes all of them.
    void close() {
        workspace = null;
        first = null;
        stages().forEach(Stage::hide);
    }
}
