package org.phalanx.desktop.pipeline.deal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.Done;
import org.phalanx.desktop.records.FieldInput;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.Closing;
import org.phalanx.sales.pipeline.DealCard;

/// The short form that a deal passes when it is won or lost. What is missing is said at its row.
public final class ClosingForm extends VBox {

    private static final String AMOUNT = "amount";
    private static final String CONTRACT = "contract_no";
    private static final String CLOSED = "closed_at";
    private static final String REASON = "loss_reason";
    private static final String RIVAL = "lost_to_id";
    private static final String LESSON = "lesson";
    private static final String NOTE = "loss_note";
    private static final Set<String> REQUIRED = Set.of(AMOUNT, REASON, LESSON);

    private final BoardParts parts;
    private final Texts texts;
    private final Aim aim;
    private final DealFields makers;
    private final VBox others = new VBox();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /// A field of the form.
    private record Line(FieldInput input, FormRow row) {}

    /// @param close takes the form away
    public ClosingForm(Aim aim, BoardParts parts, DealFields makers, Runnable close) {
        this.aim = aim;
        this.parts = parts;
        this.makers = makers;
        this.texts = parts.language().texts(ClosingForm.class);
        getStyleClass().add("closing-form");
        DealCard card = aim.card();
        String title = texts.get(isWon() ? "form.won" : "form.lost", parts.words().head(card));
        String about = parts.words().project(card) + " · " + parts.words().amount(card);
        getChildren()
                .addAll(
                        Labels.wrapped(Labels.of(title, "title-3")),
                        Labels.mayShrink(Labels.of(about, "small", "ink-muted")));
        List<String> fields =
                isWon() ? List.of(AMOUNT, CONTRACT, CLOSED) : List.of(REASON, RIVAL, LESSON, NOTE);
        fields.forEach(this::add);
        HBox actions =
                new HBox(
                        Buttons.plain(texts.bind("form.cancel"), close),
                        Buttons.primary(
                                texts.bind(isWon() ? "form.win" : "form.lose"), this::save));
        actions.getStyleClass().add("form-actions");
        getChildren().addAll(others, actions);
        listen(card, close);
    }

    private void listen(DealCard card, Runnable close) {
        Done before = parts.moves().done().get();
        parts.moves()
                .done()
                .when(sceneProperty().map(Objects::nonNull))
                .subscribe(done -> {
                    boolean fresh = done != null && !done.equals(before);
                    if (fresh && done.drop().card().id().equals(card.id())) {
                        close.run();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        save();
                    }
                });
    }

    private void add(String field) {
        FieldInput input = makers.input(field, offered(field));
        FormRow row = new FormRow(makers.label(field), input.node());
        row.setId("row-" + field);
        row.required().set(REQUIRED.contains(field));
        lines.put(field, new Line(input, row));
        getChildren().add(row);
    }

    /// The expected amount is offered as what was signed.
    private @Nullable Object offered(String field) {
        DealCard card = aim.card();
        return field.equals(AMOUNT) && card.amount() != null && card.amountCurrency() != null
                ? new Money(card.amount(), card.amountCurrency())
                : null;
    }

    private void save() {
        boolean readable = true;
        others.getChildren().clear();
        for (Line line : lines.values()) {
            line.row().clear();
            String problem = line.input().problem();
            if (problem != null) {
                line.row().error(problem);
                readable = false;
            }
        }
        if (readable) {
            parts.moves().close(aim.card(), aim.stage(), closing(), this::explain);
        }
    }

    /// Says at its row what is missing, and below all rows what belongs to none.
    private void explain(List<Refusal> missing) {
        Line first = null;
        for (Refusal refusal : missing) {
            Line line = lines.get(String.valueOf(refusal.field()));
            if (line == null) {
                others.getChildren()
                        .add(Labels.wrapped(Labels.of(makers.say(refusal), "small", "ink-danger")));
            } else {
                line.row().error(makers.say(refusal));
                first = first == null ? line : first;
            }
        }
        if (first != null) {
            first.input().focus();
        }
    }

    private Closing closing() {
        return isWon()
                ? new Closing.Won(
                        value(CONTRACT, String.class),
                        value(AMOUNT, Money.class),
                        value(CLOSED, LocalDate.class))
                : new Closing.Lost(
                        value(REASON, String.class),
                        value(RIVAL, UUID.class),
                        value(LESSON, String.class),
                        value(NOTE, String.class));
    }

    private <T> @Nullable T value(String field, Class<T> as) {
        Line line = lines.get(field);
        Object value = line == null ? null : line.input().value();
        return value == null ? null : as.cast(value);
    }

    private boolean isWon() {
        return aim.stage().outcome().equals("won");
    }
}
