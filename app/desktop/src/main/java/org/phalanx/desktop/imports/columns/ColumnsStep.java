package org.phalanx.desktop.imports.columns;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.names.RecordSource;
import org.phalanx.desktop.imports.outlook.OutlookPanel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// The columns of a table with what they fill; beside them the words of the column in question and
/// what the import would do.
public final class ColumnsStep {
    private final WizardModel wizard;
    private final Texts texts;
    private final ColumnTable table;
    private final DetailPanel detail;
    private final HBox root;

    public ColumnsStep(WizardModel wizard, ImportWords words, RecordSource records) {
        this.wizard = wizard;
        this.texts = words.language().texts(ColumnsStep.class);
        this.table = new ColumnTable(wizard, words);
        this.detail = new DetailPanel(wizard, words, records);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(detail, Priority.ALWAYS);
        VBox right = new VBox(12, detail, new OutlookPanel(wizard, words), wishes());
        right.getStyleClass().add("import-side");
        root = new HBox(12, table, right);
    }

    public Node node() {
        return root;
    }

    public void focus() {
        table.focus();
    }

    private Node wishes() {
        CheckBox stamps = new CheckBox();
        stamps.textProperty().bind(texts.bind("wish.stamps"));
        stamps.selectedProperty().bindBidirectional(wizard.plan().keepStamps());
        CheckBox saves = new CheckBox();
        saves.textProperty()
                .bind(
                        texts.bind(
                                "wish.save",
                                wizard.plan().plan().map(plan -> wizard.request().name())));
        saves.selectedProperty().bindBidirectional(wizard.request().saves());
        Labels.mayShrink(saves);
        Labels.mayShrink(stamps);
        stamps.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> wizard.plan().hasStamps(), wizard.plan().plan()));
        stamps.managedProperty().bind(stamps.visibleProperty());
        VBox box = new VBox(6, stamps, saves);
        box.getStyleClass().addAll("panel", "import-wishes");
        return box;
    }
}
