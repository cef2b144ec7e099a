package org.phalanx.desktop.imports.check;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.files.FilePicker;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.names.NameList;
import org.phalanx.desktop.imports.names.RecordSource;
import org.phalanx.desktop.imports.outlook.OutlookPanel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.ImportReport;

/// Names that nobody bears, rows that won't be taken, values that are left out; beside them by what
/// rows find their records.
public final class CheckStep {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final Ports ports;
    private final NameList names;
    private final FaultTable faults;
    private final FaultTable left;
    private final IntegerProperty open = new SimpleIntegerProperty();
    private final SegmentedControl<View> view = new SegmentedControl<>(View.NAMES);
    private final StackPane body = new StackPane();
    private final EmptyState clean;
    private final HBox root;

    private enum View {
        NAMES,
        FAULTS,
        LEFT
    }

    /// What the step asks of the world around it.
    public record Ports(FilePicker picker, Toasts toasts) {}

    public CheckStep(WizardModel wizard, ImportWords words, RecordSource records, Ports ports) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(CheckStep.class);
        this.ports = ports;
        this.names = new NameList(wizard, words, records);
        this.names.setId("import-names");
        this.faults = new FaultTable(words, texts);
        this.left = new FaultTable(words, texts);
        this.clean =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        texts.bind("check.clean"),
                        texts.bind("check.clean.help"));
        VBox main = new VBox(head(), body);
        main.getStyleClass().addAll("panel", "check-main");
        main.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox right = new VBox(12, new MatchPanel(wizard, words), new OutlookPanel(wizard, words));
        right.getStyleClass().add("import-side");
        root = new HBox(12, main, right);
        wizard.trial().report().subscribe(now -> show());
        view.value().subscribe(this::fill);
        words.language().locale().subscribe(now -> show());
    }

    public Node node() {
        return root;
    }

    public void focus() {
        view.value().set(open.get() > 0 ? View.NAMES : View.FAULTS);
        fill();
        if (!body.getChildren().isEmpty()) {
            body.getChildren().getFirst().requestFocus();
        }
    }

    private Node head() {
        view.add(View.NAMES, texts.bind("check.names", open.asObject()));
        view.add(View.FAULTS, texts.bind("check.faults", faults.rows()));
        view.add(View.LEFT, texts.bind("check.left", left.rows()));
        Button save =
                Buttons.withIcon(
                        Buttons.small(Buttons.plain(texts.bind("check.save"), this::save)),
                        Feather.DOWNLOAD);
        save.setId("import-save-errors");
        save.disableProperty().bind(Bindings.size(faults.getItems()).isEqualTo(0));
        HBox head = new HBox(8, view, new Spacer(), save);
        head.getStyleClass().add("column-table-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        ImportReport report = wizard.trial().report().get();
        open.set(wizard.trial().open().size());
        faults.show(report == null ? List.of() : Fault.refused(report));
        left.show(report == null ? List.of() : Fault.left(report));
        fill();
    }

    private void fill() {
        Node wanted =
                switch (view.value().get()) {
                    case NAMES -> names.names().isEmpty() ? clean : names;
                    case FAULTS -> faults.getItems().isEmpty() ? clean : faults;
                    case LEFT -> left.getItems().isEmpty() ? clean : left;
                };
        if (!body.getChildren().equals(List.of(wanted))) {
            body.getChildren().setAll(wanted);
        }
    }

    private void save() {
        ports.picker()
                .folder(root.getScene().getWindow(), texts.get("check.save"))
                .ifPresent(folder ->
                        wizard.trial()
                                .saveErrors(
                                        wizard.request().now(),
                                        folder,
                                        files ->
                                                ports.toasts()
                                                        .show(
                                                                Toast.done(
                                                                        texts.get(
                                                                                "check.saved",
                                                                                words.count(
                                                                                        files
                                                                                                .size()),
                                                                                folder
                                                                                        .toString())))));
    }
}
