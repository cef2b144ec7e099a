package org.phalanx.desktop.pipeline.deal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.model.Aim;
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
    private final FieldInputs makers;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /// A field of the form.
    private record Line(FieldInput input, FormRow row) {}

    /// @param close takes the form away
    public ClosingForm(Aim aim, BoardParts parts, FieldInputs makers, Runnable close) {
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
        getChildren().add(actions);
        fill(card);
        parts.board()
                .done()
                .subscribe(done -> {
                    if (done != null && done.drop().card().id().equals(card.id())) {
                        close.run();
                    }
                });
    }

    private void add(String field) {
        FieldInput input = makers.of(field);
        FormRow row = new FormRow(texts.bind("form.field", makers.label(field)), input.control());
        input.control().setId(field);
        row.required().set(REQUIRED.contains(field));
        lines.put(field, new Line(input, row));
        getChildren().add(row);
    }

    /// Offers the expected amount as what was signed.
    private void fill(DealCard card) {
        Line amount = lines.get(AMOUNT);
        if (amount != null
                && card.amount() != null
                && card.amountCurrency() != null
                && amount.input().control() instanceof TextInputControl input) {
            Money money = new Money(card.amount(), card.amountCurrency());
            input.setText(money.major().stripTrailingZeros().toPlainString());
        }
    }

    private void save() {
        boolean readable = true;
        for (Line line : lines.values()) {
            line.row().clear();
            if (!line.input().isReadable()) {
                line.row().error(texts.get("form.unreadable"));
                readable = false;
            }
        }
        if (readable) {
            parts.board().close(aim.card(), aim.stage(), closing(), this::explain);
        }
    }

    private void explain(List<Refusal> missing) {
        for (Refusal refusal : missing) {
            Line line = lines.get(String.valueOf(refusal.field()));
            if (line != null) {
                line.row().error(makers.say(refusal));
            }
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
