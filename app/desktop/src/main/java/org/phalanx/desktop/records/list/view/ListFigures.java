package org.phalanx.desktop.records.list.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Place.Total;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;

/// What the conditions of a list leave: how many records, and what their first amount comes to, by
/// state where amounts in different states don't add up.
public final class ListFigures extends HBox {
    private static final int GAP = 6;

    private final ListModel model;
    private final ListSums sums;
    private final ListParts parts;
    private final Texts texts;
    private final StringProperty count = new SimpleStringProperty("");
    private final HBox amounts = new HBox(GAP);

    public ListFigures(ListModel model, ListSums sums, ListParts parts) {
        this.model = model;
        this.sums = sums;
        this.parts = parts;
        this.texts = parts.language().texts(ListFigures.class);
        amounts.getStyleClass().add("list-amounts");
        getChildren().setAll(Labels.of(count, "small", "ink-2"), amounts);
        setId("list-figures");
        model.settled().subscribe(this::show);
        sums.sums().subscribe(now -> show());
        parts.language().locale().subscribe(now -> show());
    }

    private void show() {
        RecordType type = model.type().get();
        boolean read = type != null && model.state().get() == ListModel.State.READ;
        count.set(type != null && read ? parts.text().counted(type, model.records().get()) : "");
        amounts.getChildren().setAll(type != null && read ? amounts(type) : List.of());
        boolean any = !amounts.getChildren().isEmpty();
        amounts.setManaged(any);
        amounts.setVisible(any);
    }

    /// What is open, won and lost apart; else what the first amount comes to.
    private List<Label> amounts(RecordType type) {
        List<ListSums.StateSum> states = sums.states().get();
        var shown = new ArrayList<Label>();
        for (ListSums.StateSum state : states) {
            if (states.size() > 1) {
                shown.add(word(state(type, state.state())));
            }
            shown.add(figure(state.amount()));
            if (state.weighted() != null) {
                shown.add(word(texts.get("figures.weighted")));
                shown.add(figure(state.weighted()));
            }
        }
        if (states.isEmpty()) {
            amount(type).map(this::figure).ifPresent(shown::add);
        }
        return shown;
    }

    private String state(RecordType type, String key) {
        Locale locale = parts.language().locale().get();
        return type.field(NextStep.STATUS)
                .option(key)
                .map(option -> option.label().in(locale))
                .orElse(key);
    }

    private Optional<BigDecimal> amount(RecordType type) {
        Map<String, ListSums.Sum> now = sums.sums().get();
        return type.activeFields().stream()
                .filter(field -> field.kind() == Kind.MONEY && field.total() == Total.SUM)
                .flatMap(field -> Optional.ofNullable(now.get(field.key())).stream())
                .findFirst()
                .map(ListSums.Sum::value);
    }

    private static Label word(String text) {
        return Labels.of(text, "small", "ink-2");
    }

    private Label figure(BigDecimal amount) {
        String currency = parts.settings().currency();
        long minor = Money.of(amount, currency).minor();
        return Labels.of(
                parts.formats().money().compact(minor, Currency.getInstance(currency)),
                "small-strong");
    }
}
