package org.phalanx.desktop.records;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.util.Modules;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.phalanx.desktop.live.LiveModule;
import org.phalanx.desktop.ui.UiModule;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.shell.Window;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.desktop.undo.UndoingModule;
import org.phalanx.sales.imports.paste.PasteModule;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.TestWorkspace;

/// A workspace in the shell, with records wired as in the product.
public final class OnScreen implements AutoCloseable {
    public final TestWorkspace workspace;
    private final Stage stage;

    private OnScreen(TestWorkspace workspace, Stage stage) {
        this.workspace = workspace;
        this.stage = stage;
    }

    /// On the JavaFX thread: what a screen asks for is there when the call returns.
    public static OnScreen atOnce(Path folder, Stage stage, Module... more) {
        return new OnScreen(TestWorkspace.create(folder, wired(Runnable::run, more)), stage);
    }

    /// For a robot, which waits by itself: work runs beside the JavaFX thread.
    public static OnScreen inBackground(Path folder, Stage stage, Module... more) {
        return new OnScreen(
                TestWorkspace.create(
                        folder, wired(command -> Thread.ofVirtual().start(command), more)),
                stage);
    }

    private static AbstractModule wired(Executor background, Module... more) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                install(
                        Modules.override(new UiModule())
                                .with(
                                        new AbstractModule() {
                                            @Provides
                                            @Singleton
                                            Tasks tasks(FxThread screen, Failures failures) {
                                                return new Tasks(background, screen, failures);
                                            }
                                        }));
                install(new LiveModule());
                install(new UndoingModule());
                install(new RecordsModule());
                install(new RecordWritingModule());
                install(new PasteModule());
                install(new PipelineModule());
                Arrays.stream(more).forEach(this::install);
            }
        };
    }

    public <T> T get(Class<T> type) {
        return workspace.get(type);
    }

    public OnScreen look(Appearance appearance, boolean chinese) {
        get(Theme.class).appearance().set(appearance);
        get(Theme.class).reduceMotion().set(true);
        get(Language.class).locale().set(chinese ? Language.CHINESE : Language.ENGLISH);
        return this;
    }

    /// Opens the window.
    public Scene open(double width, double height) {
        get(Window.class).open(stage, width, height);
        return stage.getScene();
    }

    public void go(String screen, String argument) {
        get(Navigator.class).open(screen, argument);
    }

    @Override
    public void close() {
        stage.hide();
        workspace.close();
    }
}
