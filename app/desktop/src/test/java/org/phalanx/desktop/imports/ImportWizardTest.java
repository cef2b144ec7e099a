package org.phalanx.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.imports.files.FilePicker;
import org.phalanx.desktop.imports.model.ColumnLine;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.desktop.imports.model.Step;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The wizard under somebody's hands, who has no mouse.
@ExtendWith(ApplicationExtension.class)
class ImportWizardTest {
    private static final int PATIENCE = 20;

    @TempDir Path folder;
    private Stage stage;
    private OnScreen screen;
    private Scene scene;
    private WizardModel wizard;
    private FxRobot robot;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open(FxRobot hand) {
        robot = hand;
        scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
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

    private void await(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, isSo));
        } catch (TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }

    private void on(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private boolean hasFocus(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private void chooseFile() {
        await("the way to files has the focus", () -> hasFocus("import-files"));
        robot.type(KeyCode.ENTER);
        await("the file is read", () -> wizard.ready().get());
        on(KeyCode.ENTER);
        await("it is rehearsed", this::isRehearsed);
    }

    private boolean isRehearsed() {
        return wizard.step().get() == Step.COLUMNS
                && wizard.trial().report().get() != null
                && !wizard.trial().stale().get();
    }

    private ColumnLine line(String header) {
        return wizard.plan().lines().stream()
                .filter(line -> line.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private long count(String type) {
        return screen.get(Queries.class)
                .together(snapshot ->
                        (long)
                                snapshot.rows(RecordQuery.of(snapshot.schema().type(type)))
                                        .rows()
                                        .size());
    }

    /// How many records the list would show that the result opens.
    private long imported(String type) {
        return screen.get(Queries.class)
                .together(snapshot -> {
                    var span = wizard.result().result().get().span();
                    var filter = ImportExits.imported(snapshot.schema(), type, span);
                    return (long)
                            snapshot.rows(
                                            RecordQuery.of(snapshot.schema().type(type))
                                                    .where(filter))
                                    .rows()
                                    .size();
                });
    }

    /// Goes to a column with the arrow keys and chooses a field for it by typing.
    private void fill(String header, String field) {
        await("the columns have the focus", () -> hasFocus("import-columns"));
        robot.type(KeyCode.HOME);
        ListView<?> list = robot.lookup("#import-columns").queryListView();
        int at = line(header).index();
        for (int i = 0; i < at; i++) {
            robot.type(KeyCode.DOWN);
        }
        await("the column is selected", () -> list.getSelectionModel().getSelectedIndex() == at);
        choose(field);
        await("the columns have the focus again", () -> hasFocus("import-columns"));
    }

    private void choose(String what) {
        robot.type(KeyCode.ENTER);
        await("the choice is open", () -> Window.getWindows().size() > 1);
        robot.write(what);
        robot.type(KeyCode.ENTER);
        await("the choice is made", () -> Window.getWindows().size() == 1);
    }

    @Test
    void theWholeWayByKeyboard() {
        Ledger.write(folder);
        chooseFile();
        for (String header : List.of("人数", "备注2")) {
            fill(header, "不导入");
        }
        await("they are left out", () -> line("备注2").fillings().isEmpty());
        fill("来源", "客户来源");
        robot.type(KeyCode.TAB);
        await("the words have the focus", () -> hasFocus("import-words"));
        robot.type(KeyCode.HOME);
        choose("线下");
        robot.type(KeyCode.DOWN);
        choose("线上");
        await("all words are known", () -> !line("来源").check().isOpen());

        on(KeyCode.ENTER);
        await("names are asked", () -> hasFocus("import-names"));
        robot.type(KeyCode.HOME);
        choose("周砚之");
        await("nothing is open", () -> wizard.trial().open().isEmpty() && isSettled());
        on(KeyCode.ENTER);
        await("it is imported", this::isDone);

        assertThat(count("account")).isEqualTo(48);
        assertThat(count("contact")).isEqualTo(48);
        assertThat(imported("account")).isEqualTo(48);
        assertThat(imported("contact")).isEqualTo(48);
        screen.workspace.clock.pass(Duration.ofMinutes(1));
        screen.workspace.make("account", Map.of("name", "后来的"));
        assertThat(imported("account")).isEqualTo(48);
        robot.clickOn(robot.lookup(".result-open").nth(0).<Node>query());
        await("the list is open", () -> robot.lookup("#list-new").tryQuery().isPresent());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(
                "the result is there again",
                () -> robot.lookup(".result-box").tryQuery().isPresent());
        undo();
        assertThat(count("account")).isEqualTo(2);
        assertThat(count("contact")).isZero();
    }

    private boolean isSettled() {
        return !wizard.trial().stale().get() && !wizard.trial().course().running().get();
    }

    private boolean isDone() {
        ResultModel.Result result = wizard.result().result().get();
        return result != null && result.isDone();
    }

    /// Goes to the button with the Tab key and presses it.
    private void undo() {
        for (int i = 0; i < 40 && !WaitForAsyncUtils.waitForAsyncFx(5_000, this::isAtUndo); i++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ENTER);
        await(
                "it is undone",
                () -> wizard.result().back().get().stage() == ResultModel.Back.Stage.DONE);
    }

    private boolean isAtUndo() {
        return hasFocus("import-undo");
    }

    @Test
    void refusedRowsAreShownAndSaved() throws Exception {
        Ledger.write(folder);
        chooseFile();
        on(KeyCode.ENTER);
        await("the check is there", () -> wizard.step().get() == Step.CHECK);
        robot.clickOn("错误行 15");
        TableView<?> table = robot.lookup(".fault-table").queryTableView();
        assertThat(table.getItems()).hasSize(17);
        robot.clickOn("#import-save-errors");
        Path saved = folder.resolve("errors/老客户台账 2026.errors.csv");
        await("they are saved", () -> Files.exists(saved));

        assertThat(Files.readString(saved)).contains("约500人", "老周");
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void escapeEndsTheImportAndNothingIsLeft() {
        Ledger.write(folder, 12_000);
        chooseFile();
        on(KeyCode.ENTER);
        await("the check is there", () -> wizard.step().get() == Step.CHECK && isSettled());
        on(KeyCode.ENTER);
        await("it runs", () -> wizard.result().course().running().get());
        robot.type(KeyCode.ESCAPE);
        await("it has ended", () -> wizard.result().result().get() != null);

        assertThat(wizard.result().result().get().report().state())
                .isEqualTo(ImportReport.State.CANCELLED);
        assertThat(count("account")).isEqualTo(1);
        assertThat(folder.toFile().list()).doesNotContain("老客户台账 2026.errors.csv");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await("it goes back", () -> wizard.step().get() == Step.CHECK);
    }
}
