package org.phalanx.desktop.pipeline;

import com.google.inject.Injector;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.phalanx.desktop.live.LiveModule;
import org.phalanx.desktop.records.RecordsModule;
import org.phalanx.desktop.ui.UiModule;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.shell.Window;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.desktop.undo.UndoingModule;
import org.phalanx.store.TestWorkspace;

/// A window with the board over an open workspace, wired as in the product: several may show one
/// workspace.
final class BoardWindow {

    private final Injector injector;

    BoardWindow(TestWorkspace workspace) {
        injector =
                workspace
                        .get(Injector.class)
                        .createChildInjector(
                                new UiModule(),
                                new LiveModule(),
                                new UndoingModule(),
                                new RecordsModule(),
                                new BoardModule());
    }

    /// Shows the board in a window of this size.
    Scene open(Stage stage, double width, double height) {
        get(Theme.class).reduceMotion().set(true);
        get(Window.class).open(stage, width, height);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        get(Navigator.class).open("pipeline");
        return stage.getScene();
    }

    <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }
}
