package org.phalanx.desktop.records.list.view;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.HBox;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.value.TypeWords;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Place.Total;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;

/// What the conditions of a list leave: how many records, and what their first amount comes to.
public final class ListFigures extends HBox {
    private final ListModel model;
    private final ListSums sums;
    private final ListParts parts;
    private final Texts texts;
    private final StringProperty count = new SimpleStringProperty("");
    private final StringProperty sum = new SimpleStringProperty("");

    public ListFigures(ListModel model, ListSums sums, ListParts parts) {
        this.model = model;
        this.sums = sums;
        this.parts = parts;
        this.texts = parts.language().texts(ListFigures.class);
        var amount = Labels.of(sum, "small-strong");
        amount.managedProperty().bind(sum.isNotEmpty());
        amount.visibleProperty().bind(sum.isNotEmpty());
        getChildren().setAll(Labels.of(count, "small", "ink-2"), amount);
        setId("list-figures");
        model.settled().subscribe(this::show);
        sums.sums().subscribe(now -> show());
        parts.language().locale().subscribe(now -> show());
    }

    private void show() {
        RecordType type = model.type().get();
        boolean read = type != null && model.state().get() == ListModel.State.READ;
        count.set(type != null && read ? counted(type) : "");
        sum.set(type != null && read ? amount(type).orElse("") : "");
    }

    private String counted(RecordType type) {
        Locale locale = parts.language().locale().get();
        String many = TypeWords.within(type.face().plural(), locale);
        return texts.get("figures.count", model.slots().size(), many);
    }

    private Optional<String> amount(RecordType type) {
        Map<String, ListSums.Sum> now = sums.sums().get();
        return type.activeFields().stream()
                .filter(field -> field.kind() == Kind.MONEY && field.total() == Total.SUM)
                .flatMap(field -> Optional.ofNullable(now.get(field.key())).stream())
                .findFirst()
                .map(this::written);
    }

    private String written(ListSums.Sum of) {
        String currency = parts.settings().currency();
        long minor = Money.of(of.value(), currency).minor();
        return parts.formats().money().compact(minor, Currency.getInstance(currency));
    }
}
