package org.phalanx.desktop.pipeline.deal;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.pipeline.DealCard;

/// What a refused move lacks: one line each, with the button that supplies it. The deal moves by
/// itself with the last.
public final class RefusedPane extends VBox {

    private final BoardParts parts;
    private final Texts texts;
    private final FieldInputs inputs;

    public RefusedPane(RefusedMove move, BoardParts parts, FieldInputs inputs) {
        this.parts = parts;
        this.inputs = inputs;
        this.texts = parts.language().texts(RefusedPane.class);
        getStyleClass().add("refused-pane");
        DealCard card = move.drop().card();
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head =
                new HBox(
                        Labels.mayShrink(Labels.of(parts.words().head(card), "title-3")),
                        room,
                        Buttons.small(
                                Buttons.icon(
                                        Feather.X,
                                        texts.bind("refused.close"),
                                        parts.board()::forget)));
        head.getStyleClass().add("what");
        String about = parts.words().project(card) + " · " + parts.words().amount(card);
        int open = move.missing().size();
        getChildren()
                .addAll(
                        head,
                        Labels.mayShrink(Labels.of(about, "small", "ink-2")),
                        new Banner(
                                Tone.WARN,
                                texts.bind("refused.title", move.drop().to().name()),
                                texts.bind("refused.text", open)));
        for (Refusal refusal : move.missing()) {
            getChildren().add(line(refusal));
        }
        setAccessibleText(texts.get("refused.title", move.drop().to().name()));
    }

    private Node line(Refusal refusal) {
        String field = refusal.field();
        boolean supplied = field != null && inputs.has(field);
        VBox words =
                new VBox(
                        Labels.wrapped(
                                Labels.of(field == null ? "" : inputs.label(field), "strong")),
                        Labels.wrapped(Labels.of(inputs.say(refusal), "small", "ink-muted")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox what = new HBox(Icons.of(Feather.CIRCLE, Icons.BUTTON, Tone.WARN), words);
        what.getStyleClass().add("what");
        VBox line = new VBox(what);
        line.getStyleClass().add("refused-line");
        if (field != null && supplied) {
            var fill = Buttons.tinted(texts.bind("refused.fill"), () -> open(line, what, field));
            fill.setId("fill-" + field);
            what.getChildren().add(fill);
        }
        return line;
    }

    /// Opens the input below the line, in place of its button.
    private void open(VBox line, HBox what, String field) {
        FieldInput input = inputs.of(field);
        input.control().setId(field);
        FormRow row = new FormRow(texts.bind("form.field", inputs.label(field)), input.control());
        var save =
                Buttons.small(
                        Buttons.primary(
                                texts.bind("refused.save"), () -> supply(field, input, row)));
        save.setId("save-" + field);
        what.getChildren().removeLast();
        line.getChildren().addAll(row, save);
        input.control().requestFocus();
    }

    private void supply(String field, FieldInput input, FormRow row) {
        Object value = input.value();
        if (value == null) {
            row.error(texts.get(input.isReadable() ? "form.empty" : "form.unreadable"));
        } else {
            parts.board().supply(field, value);
        }
    }
}
