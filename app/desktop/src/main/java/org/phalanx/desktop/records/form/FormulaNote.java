package org.phalanx.desktop.records.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// A value that a formula gives; on demand the formula stands below it, fields by their labels.
final class FormulaNote extends VBox {
    private static final int GAP = 6;
    private static final Pattern FIELD = Pattern.compile("\\bit\\.([a-z][a-z0-9_]*)");

    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param value what shows the value
    FormulaNote(FormParts parts, RecordType type, Field field, String formula, Node value) {
        Button button =
                Buttons.icon(
                        Feather.ZAP, parts.texts().bind("formula"), () -> open.set(!open.get()));
        Buttons.tiny(button);
        button.setId("formula-of-" + field.key());
        HBox line = new HBox(GAP, button, value);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(value, Priority.ALWAYS);
        Label text =
                Labels.wrapped(
                        Labels.of(
                                parts.language()
                                        .locale()
                                        .map(locale -> words(type, formula, locale)),
                                "small",
                                "ink-2"));
        text.visibleProperty().bind(open);
        text.managedProperty().bind(open);
        getChildren().addAll(line, text);
    }

    /// The formula as a reader knows its fields.
    static String words(RecordType type, String formula, Locale locale) {
        Matcher fields = FIELD.matcher(formula);
        String named =
                fields.replaceAll(match ->
                        Matcher.quoteReplacement(
                                type.find(match.group(1))
                                        .map(field -> field.label().in(locale))
                                        .orElse(match.group())));
        return "= " + named.replace("*", "×").replaceAll("\\s+", " ").strip();
    }
}
