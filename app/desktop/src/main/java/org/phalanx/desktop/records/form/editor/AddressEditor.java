package org.phalanx.desktop.records.form.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.value.Address;

/// The parts of a postal address, street over the whole width.
final class AddressEditor implements ValueEditor {
    private static final List<String> PARTS =
            List.of("country", "province", "city", "district", "street", "postcode");
    private static final int STREET = 4;
    private static final int GAP = 6;

    private final GridPane grid = new GridPane(GAP, GAP);
    private final List<TextField> inputs = new ArrayList<>();
    private final Function<@Nullable Object, Reading> check;

    AddressEditor(
            @Nullable Address present, Texts texts, Function<@Nullable Object, Reading> check) {
        this.check = check;
        List<String> known = present == null ? List.of() : present.parts();
        for (int i = 0; i < PARTS.size(); i++) {
            TextField input = new TextField(known.isEmpty() ? "" : known.get(i));
            input.promptTextProperty().bind(texts.bind("address." + PARTS.get(i)));
            input.accessibleTextProperty().bind(input.promptTextProperty());
            input.setPrefColumnCount(1);
            GridPane.setHgrow(input, Priority.ALWAYS);
            inputs.add(input);
        }
        grid.add(inputs.get(0), 0, 0);
        grid.add(inputs.get(1), 1, 0);
        grid.add(inputs.get(2), 0, 1);
        grid.add(inputs.get(3), 1, 1);
        grid.add(inputs.get(STREET), 0, 2, 2, 1);
        grid.add(inputs.get(STREET + 1), 0, 3);
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public void focus() {
        inputs.get(STREET).requestFocus();
    }

    @Override
    public Reading read() {
        List<String> parts = inputs.stream().map(TextField::getText).toList();
        boolean blank = parts.stream().allMatch(String::isBlank);
        return check.apply(blank ? null : Address.of(parts));
    }
}
