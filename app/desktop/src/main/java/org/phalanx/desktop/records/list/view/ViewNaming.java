package org.phalanx.desktop.records.list.view;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Asks for the name of a view, and for whom it is.
public final class ViewNaming extends VBox {
    private final TextField name = new TextField();
    private final CheckBox shared = new CheckBox();
    private final BiConsumer<String, Boolean> then;

    /// @param present the name so far
    /// @param withShared whether to ask for whom it is
    /// @param then gets name and whether everybody may choose it
    public ViewNaming(
            Language language,
            String present,
            boolean withShared,
            BiConsumer<String, Boolean> then) {
        this.then = then;
        Texts texts = language.texts(ViewNaming.class);
        getStyleClass().add("view-naming");
        name.setId("view-name");
        name.setText(present);
        name.promptTextProperty().bind(texts.bind("naming.prompt"));
        name.setOnAction(event -> done());
        shared.setId("view-shared");
        shared.textProperty().bind(texts.bind("naming.shared"));
        var save = Buttons.small(Buttons.primary(texts.bind("naming.save"), this::done));
        save.setId("view-save");
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> name.getText().isBlank(), name.textProperty()));
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox foot = new HBox(8, room, save);
        if (withShared) {
            foot.getChildren().addFirst(shared);
        }
        foot.getStyleClass().add("builder-foot");
        getChildren().setAll(Labels.of(texts.bind("naming.title"), "heading"), name, foot);
    }

    private void done() {
        if (!name.getText().isBlank()) {
            then.accept(name.getText().strip(), shared.isSelected());
        }
    }
}
