package org.phalanx.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.imports.model.Step;
import org.phalanx.sales.imports.ImportReport;

/// What is wrong is shown and saved, and what was begun can be ended.
class ImportFaultsTest extends WizardUnderHand {

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
