package org.phalanx.desktop.pipeline.deal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.desktop.records.FieldInput;
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
    private final Runnable open;
    private final Texts texts;
    private final List<Button> fills = new ArrayList<>();
    private final DealFields fields;

    /// @param open the page of the deal, for what can't be filled in here
    public RefusedPane(RefusedMove move, BoardParts parts, DealFields fields, Runnable open) {
        this.parts = parts;
        this.open = open;
        this.fields = fields;
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
                                        parts.moves()::forget)));
        head.getStyleClass().add("what");
        String about = parts.words().project(card) + " · " + parts.words().amount(card);
        int count = move.missing().size();
        getChildren()
                .addAll(
                        head,
                        Labels.mayShrink(Labels.of(about, "small", "ink-2")),
                        new Banner(
                                Tone.WARN,
                                texts.bind("refused.title", move.drop().to().name()),
                                texts.bind("refused.text", count)));
        for (Refusal refusal : move.missing()) {
            getChildren().add(line(refusal));
        }
        setAccessibleText(texts.get("refused.title", move.drop().to().name()));
    }

    /// Puts the focus on the first thing that can be supplied.
    public void focus() {
        fills.stream().findFirst().ifPresent(Button::requestFocus);
    }

    private Node line(Refusal refusal) {
        String field = refusal.field();
        Label title =
                Labels.wrapped(
                        field == null
                                ? Labels.of(fields.say(refusal), "strong")
                                : Labels.of(fields.label(field), "strong"));
        VBox words = new VBox(title);
        if (field != null) {
            words.getChildren()
                    .add(Labels.wrapped(Labels.of(fields.say(refusal), "small", "ink-muted")));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox what = new HBox(Icons.of(Feather.CIRCLE, Icons.BUTTON, Tone.WARN), words);
        what.getStyleClass().add("what");
        VBox line = new VBox(what);
        line.getStyleClass().add("refused-reason");
        Button supply =
                field != null && fields.isWritable(field)
                        ? Buttons.tinted(texts.bind("refused.fill"), () -> open(line, what, field))
                        : Buttons.tinted(texts.bind("refused.open"), open);
        supply.setId("fill-" + field);
        fills.add(supply);
        what.getChildren().add(supply);
        return line;
    }

    /// Opens the editor below the line, in place of its button.
    private void open(VBox line, HBox what, String field) {
        FieldInput input = fields.input(field, null);
        FormRow row = new FormRow(fields.label(field), input.node());
        row.setId("row-" + field);
        Runnable supply = () -> supply(field, input, row);
        var save = Buttons.small(Buttons.primary(texts.bind("refused.save"), supply));
        save.setId("save-" + field);
        what.getChildren().removeLast();
        line.getChildren().addAll(row, save);
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        supply.run();
                    }
                });
        input.onChosen(supply);
        input.focus();
    }

    private void supply(String field, FieldInput input, FormRow row) {
        String problem = input.problem();
        Object value = input.value();
        if (problem != null) {
            row.error(problem);
        } else if (value == null) {
            row.error(texts.get("form.empty"));
        } else {
            parts.moves().supply(field, value);
        }
    }
}
