package org.phalanx.desktop.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Makes a new workspace on the start page.
final class NewWorkspacePanel extends VBox {
    private final StartModel model;
    private final NewWorkspaceForm form;
    private boolean thenImport;

    NewWorkspacePanel(
            StartModel model, Language language, Supplier<Optional<Path>> picker, Runnable back) {
        super(16);
        this.model = model;
        Texts texts = language.texts(NewWorkspacePanel.class);
        form = new NewWorkspaceForm(model, language, picker);
        HBox foot =
                new HBox(
                        8,
                        Buttons.primary(texts.bind("new.make"), this::make),
                        Buttons.plain(texts.bind("new.back"), back));
        getStyleClass().add("new-workspace");
        getChildren().addAll(Labels.of(texts.bind("start.new"), "title-3"), form, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void begin(boolean andImport) {
        thenImport = andImport;
        form.begin();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            make();
        }
    }

    private void make() {
        form.read().ifPresent(wish -> model.create(wish, thenImport));
    }
}
