package org.phalanx.desktop.dashboard;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.desktop.ui.text.Texts;

/// The form for the name of a page.
final class NameForm extends VBox {

    private static final int LONGEST = 60;

    private final Texts texts;
    private final TextField name;
    private final FormRow row;
    private final Consumer<String> take;
    private final Runnable close;

    /// @param title what is going to be done
    /// @param verb of the button that does it
    NameForm(
            Texts texts,
            ObservableValue<String> title,
            ObservableValue<String> verb,
            String present,
            Consumer<String> take,
            Runnable close) {
        this.texts = texts;
        this.take = take;
        this.close = close;
        name = new TextField(present);
        name.setId("page-name");
        name.setOnAction(event -> done());
        row = new FormRow(texts.bind("name.label"), name);
        HBox actions =
                new HBox(
                        8,
                        Buttons.plain(texts.bind("name.cancel"), close),
                        Buttons.primary(verb, this::done));
        actions.getStyleClass().add("form-actions");
        getStyleClass().add("chosen-days");
        setSpacing(12);
        getChildren().addAll(Labels.of(title, "title-3"), row, actions);
    }

    private void done() {
        String text = name.getText().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            row.error(texts.get("name.wrong", LONGEST));
            return;
        }
        close.run();
        take.accept(text);
    }
}
