package org.phalanx.desktop.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The few questions that a new workspace asks; the folder follows the name until one is chosen.
final class NewWorkspaceForm extends VBox {
    private static final List<String> CURRENCIES =
            List.of(
                    "CNY", "HKD", "TWD", "USD", "EUR", "JPY", "KRW", "GBP", "SGD", "AUD", "CAD",
                    "INR", "MYR", "THB", "VND");

    private final StartModel model;
    private final Language language;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField person = new TextField(System.getProperty("user.name", ""));
    private final TextField place = new TextField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final SegmentedControl<Locale> locale;
    private final FormRow nameRow;
    private final FormRow personRow;
    private final FormRow placeRow;
    private @Nullable Path chosen;

    NewWorkspaceForm(StartModel model, Language language, Supplier<Optional<Path>> picker) {
        super(8);
        this.model = model;
        this.language = language;
        this.texts = language.texts(NewWorkspaceForm.class);
        this.locale = new SegmentedControl<>(language.locale().get());
        name.setId("workspace-name");
        nameRow = row("new.name", name);
        personRow = row("new.person", person);
        Button other = Buttons.plain(texts.bind("new.choose"), () -> choose(picker.get()));
        placeRow = row("new.place", withButton(place, other));
        place.setEditable(false);
        currency.getItems().setAll(CURRENCIES);
        currency.setValue(CURRENCIES.getFirst());
        Language.ALL.forEach(one -> locale.add(one, texts.bind("language." + one.getLanguage())));
        name.textProperty().subscribe(this::follow);
        getChildren()
                .addAll(
                        nameRow,
                        personRow,
                        row("new.currency", currency),
                        row("new.language", locale),
                        placeRow);
    }

    private FormRow row(String key, Region input) {
        return new FormRow(texts.bind(key), input);
    }

    private static HBox withButton(TextField field, Node button) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(8, field, button);
    }

    /// Begins anew with the present language.
    void begin() {
        name.clear();
        chosen = null;
        locale.value().set(language.locale().get());
        List.of(nameRow, personRow, placeRow).forEach(FormRow::clear);
        follow();
        name.requestFocus();
    }

    private void choose(Optional<Path> folder) {
        folder.ifPresent(path -> {
            chosen = path;
            follow();
        });
    }

    private void follow() {
        String typed = name.getText().strip();
        Path folder = chosen;
        if (folder != null) {
            place.setText(folder.resolve(typed).toString());
        } else {
            place.setText(typed.isEmpty() ? "" : model.place(typed).toString());
        }
    }

    /// What was filled in, or empty with the faults marked.
    Optional<WorkspaceWish> read() {
        boolean named = demand(nameRow, name.getText(), "new.name.missing");
        boolean signed = demand(personRow, person.getText(), "new.person.missing");
        return named && signed
                ? Optional.of(
                        new WorkspaceWish(
                                Path.of(place.getText()),
                                person.getText().strip(),
                                currency.getValue(),
                                locale.value().get()))
                : Optional.empty();
    }

    private boolean demand(FormRow row, String text, String key) {
        if (text.isBlank()) {
            row.error(texts.get(key));
            return false;
        }
        row.clear();
        return true;
    }
}
