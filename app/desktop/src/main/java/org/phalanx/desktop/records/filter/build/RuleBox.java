package org.phalanx.desktop.records.filter.build;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// The conditions as a rule that an expert types; what can't be a filter is said below it.
final class RuleBox extends VBox {
    private static final int LINES = 4;
    private static final int GAP = 8;
    private final RecordType type;
    private final RuleTyping typing;
    private final Consumer<List<Condition>> take;
    private final TextArea text = new TextArea();
    private final Label wrong = Labels.of("", "small", "ink-danger");

    /// @param take gets what a rule means
    RuleBox(RecordType type, BuilderParts parts, Consumer<List<Condition>> take) {
        super(GAP);
        this.type = type;
        this.typing = parts.typing();
        this.take = take;
        Texts texts = parts.texts();
        text.setId("filter-rule");
        text.setPrefRowCount(LINES);
        text.setWrapText(true);
        text.promptTextProperty().bind(texts.bind("rule.prompt"));
        text.getStyleClass().add("rule-text");
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        read();
                    }
                });
        wrong.setWrapText(true);
        wrong.setId("filter-rule-wrong");
        wrong.managedProperty().bind(Bindings.isNotEmpty(wrong.textProperty()));
        wrong.visibleProperty().bind(wrong.managedProperty());
        Label hint = Labels.of(texts.bind("rule.hint"), "small", "ink-muted");
        hint.setWrapText(true);
        HBox.setHgrow(hint, javafx.scene.layout.Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var use = Buttons.small(Buttons.plain(texts.bind("rule.use"), this::read));
        use.setId("filter-rule-use");
        use.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(text, wrong, new HBox(GAP, hint, use));
    }

    void show(List<Condition> conditions) {
        text.setText(typing.write(type, conditions));
        wrong.setText("");
        text.requestFocus();
        text.end();
    }

    private void read() {
        typing.read(
                type,
                text.getText(),
                conditions -> {
                    wrong.setText("");
                    take.accept(conditions);
                },
                reasons -> wrong.setText(String.join("\n", reasons)));
    }
}
