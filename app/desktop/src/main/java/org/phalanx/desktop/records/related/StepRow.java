package org.phalanx.desktop.records.related;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.desktop.records.value.Signal;
import org.phalanx.desktop.records.value.Signals;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;

/// A record that is open until it ends, such as a deal: name, stage and amount, and below them what
/// comes next, said as on its card.
final class StepRow extends VBox {
    private final RelatedList list;
    private final FieldText text;

    StepRow(RelatedList list, RelatedList.Line line, FieldText text, Signals signals) {
        this.list = list;
        this.text = text;
        getStyleClass().add("related-step");
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        Map<String, @Nullable Object> values = new HashMap<>();
        line.cells().forEach(cell -> values.put(cell.field().key(), cell.value()));
        HBox first = new HBox(6, Labels.mayShrink(Labels.of(line.title(), "strong")));
        first.setAlignment(Pos.CENTER_LEFT);
        stage(line, values).ifPresent(first.getChildren()::add);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        first.getChildren().addAll(spacer, amount(line));
        getChildren().add(first);
        second(line, NextStep.of(list.type(), values).map(signals::line))
                .ifPresent(getChildren()::add);
    }

    private Optional<Node> stage(RelatedList.Line line, Map<String, @Nullable Object> values) {
        Tone tone =
                list.type()
                        .field(NextStep.STATUS)
                        .option(String.valueOf(values.get(NextStep.STATUS)))
                        .flatMap(OptionTone::of)
                        .orElse(Tone.ACCENT);
        return line.cells().stream()
                .filter(cell -> cell.field().key().equals(RelatedReader.STAGE))
                .filter(cell -> cell.value() != null)
                .<Node>map(
                        cell -> new Tag(text.brief(cell.field(), cell.value(), line.links()), tone))
                .findFirst();
    }

    private Label amount(RelatedList.Line line) {
        String written =
                line.cells().stream()
                        .filter(cell -> cell.field().kind() == Kind.MONEY)
                        .map(cell -> text.brief(cell.field(), cell.value(), line.links()))
                        .findFirst()
                        .orElse("");
        return Labels.of(written, "strong", "amount");
    }

    /// What comes next, behind it what else tells the record apart.
    private Optional<Node> second(RelatedList.Line line, Optional<Signal> step) {
        HBox below = new HBox(6);
        below.getStyleClass().add("related-next");
        below.setAlignment(Pos.CENTER_LEFT);
        String other =
                line.cells().stream()
                        .filter(cell -> isSubtitle(cell.field()) && cell.value() != null)
                        .map(cell -> text.brief(cell.field(), cell.value(), line.links()))
                        .findFirst()
                        .orElse("");
        step.ifPresent(say -> {
            boolean loud = say.tone() != Tone.NEUTRAL;
            Label words = Labels.mayShrink(Labels.of(say.text(), loud ? "small-strong" : "small"));
            HBox said = new HBox(6, Icons.of(say.icon(), Icons.ROW), words);
            said.setMinWidth(0);
            said.setAlignment(Pos.CENTER_LEFT);
            said.getStyleClass().add(loud ? "related-loud" : "related-said");
            below.getChildren().add(loud ? say.tone().on(said) : said);
        });
        if (!other.isEmpty()) {
            below.getChildren().add(Labels.mayShrink(Labels.of(other, "small", "ink-muted")));
        }
        return below.getChildren().isEmpty() ? Optional.empty() : Optional.of(below);
    }

    private boolean isSubtitle(Field field) {
        return field.key().equals(list.type().face().subtitle());
    }
}
