package org.phalanx.desktop.imports;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.imports.files.FilePicker;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.desktop.imports.model.Step;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The wizard under somebody's hands.
@ExtendWith(ApplicationExtension.class)
abstract class WizardUnderHand {
    private static final int PATIENCE = 20;

    @TempDir Path folder;
    private Stage stage;
    OnScreen screen;
    Scene scene;
    WizardModel wizard;
    FxRobot robot;

    @BeforeEach
    void open(FxRobot hand) {
        robot = hand;
        scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            stage = new Stage();
                            screen =
                                    OnScreen.inBackground(
                                                    folder.resolve("w"),
                                                    stage,
                                                    Ledger.engine(),
                                                    new ImportModule(),
                                                    new Chosen())
                                            .look(Appearance.LIGHT, true);
                            Ledger.prepare(screen.workspace);
                            Scene opened = screen.open(1280, 800);
                            stage.setX(0);
                            stage.setY(0);
                            screen.go("import", null);
                            return opened;
                        });
        wizard = screen.get(WizardModel.class);
    }

    @AfterEach
    void close() {
        robot.release(new KeyCode[0]);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    screen.close();
                    return true;
                });
    }

    /// What a person would choose in the system's dialogs.
    private final class Chosen extends AbstractModule implements FilePicker {
        @Override
        protected void configure() {
            OptionalBinder.newOptionalBinder(binder(), FilePicker.class)
                    .setBinding()
                    .toInstance(this);
        }

        @Override
        public List<Path> files(Window over, String title) {
            return List.of(folder.resolve("老客户台账 2026.csv"));
        }

        @Override
        public Optional<Path> folder(Window over, String title) {
            return Optional.of(folder.resolve("errors"));
        }
    }

    void await(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, isSo));
        } catch (TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }

    void on(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    boolean hasFocus(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    void chooseFile() {
        await("the way to files has the focus", () -> hasFocus("import-files"));
        robot.type(KeyCode.ENTER);
        await("the file is read", () -> wizard.ready().get());
        on(KeyCode.ENTER);
        await("it is rehearsed", this::isRehearsed);
    }

    boolean isRehearsed() {
        return wizard.step().get() == Step.COLUMNS
                && wizard.trial().report().get() != null
                && !wizard.trial().stale().get();
    }

    long count(String type) {
        return screen.get(Queries.class)
                .together(snapshot ->
                        (long)
                                snapshot.rows(RecordQuery.of(snapshot.schema().type(type)))
                                        .rows()
                                        .size());
    }

    boolean isSettled() {
        return !wizard.trial().stale().get() && !wizard.trial().course().running().get();
    }

    boolean isDone() {
        ResultModel.Result result = wizard.result().result().get();
        return result != null && result.isDone();
    }
}
