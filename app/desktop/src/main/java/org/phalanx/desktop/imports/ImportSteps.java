package org.phalanx.desktop.imports;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.phalanx.desktop.imports.check.CheckStep;
import org.phalanx.desktop.imports.columns.ColumnsStep;
import org.phalanx.desktop.imports.files.FilePicker;
import org.phalanx.desktop.imports.files.FilesStep;
import org.phalanx.desktop.imports.model.Step;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.names.RecordSource;
import org.phalanx.desktop.imports.result.ResultStep;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.feedback.Toasts;

/// What each step shows.
final class ImportSteps {
    private final FilesStep files;
    private final ColumnsStep columns;
    private final CheckStep check;
    private final ResultStep result;

    private ImportSteps(FilesStep files, ColumnsStep columns, CheckStep check, ResultStep result) {
        this.files = files;
        this.columns = columns;
        this.check = check;
        this.result = result;
    }

    /// Makes the steps of a wizard.
    record Factory(ImportWords words, RecordSource records, FilePicker picker, Toasts toasts) {
        @Inject
        Factory {}

        ImportSteps of(WizardModel wizard, Consumer<String> openList) {
            return new ImportSteps(
                    new FilesStep(wizard.files(), words, picker),
                    new ColumnsStep(wizard, words, records),
                    new CheckStep(wizard, words, records, new CheckStep.Ports(picker, toasts)),
                    new ResultStep(wizard, words, openList));
        }
    }

    Node node(Step step) {
        return switch (step) {
            case FILES -> files.node();
            case COLUMNS -> columns.node();
            case CHECK -> check.node();
            case RESULT -> result.node();
        };
    }

    void focus(Step step) {
        switch (step) {
            case FILES -> files.focus();
            case COLUMNS -> columns.focus();
            case CHECK -> check.focus();
            case RESULT -> result.node().requestFocus();
        }
    }
}
