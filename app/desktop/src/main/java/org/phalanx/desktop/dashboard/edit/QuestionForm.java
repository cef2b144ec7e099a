package org.phalanx.desktop.dashboard.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.ui.choice.Pick;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.desktop.ui.choice.PickSource;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.ask.Dimension;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.sales.metrics.Metric;

/// What a tile asks: metric, groups, time, comparison, target, all of them chosen.
final class QuestionForm extends VBox {

    private static final String NONE = "";

    private final PageParts parts;
    private final Texts texts;
    private final Fitting fitting;
    private final Draft draft;
    private final Pick<String> metric;
    private final Pick<String> first;
    private final Pick<String> second;
    private final Pick<String> span;
    private final CheckBox compared = new CheckBox();
    private final TextField target = new TextField();
    private final List<Node> groups = new ArrayList<>();

    /// The tile that is being made.
    interface Draft {
        ChartKind kind();

        Asked asked();

        void ask(UnaryOperator<Asked> change);
    }

    QuestionForm(PageParts parts, Texts texts, Fitting fitting, Draft draft) {
        super(8);
        this.parts = parts;
        this.texts = texts;
        this.fitting = fitting;
        this.draft = draft;
        metric = pick("pick-metric", this::metrics, this::takeMetric);
        first = pick("pick-group", this::firsts, word -> group(0, word));
        second = pick("pick-split", this::seconds, word -> group(1, word));
        span = pick("pick-span", this::spans, this::takeSpan);
        compared.textProperty().bind(texts.bind("compared"));
        compared.setId("tile-compared");
        compared.setOnAction(event -> draft.ask(asked -> asked.compared(compared.isSelected())));
        target.setId("tile-target");
        target.focusedProperty().subscribe(focus -> takeTarget(!focus));
        target.setOnAction(event -> takeTarget(true));
        getChildren().add(row(texts.bind("metric"), metric));
        groups.add(row(texts.bind("group"), first));
        groups.add(row(texts.bind("split"), second));
        getChildren().addAll(groups);
        getChildren().add(row(texts.bind("span"), span));
        getChildren().add(row(texts.bind("comparison"), compared));
        getChildren().add(row(texts.bind("target"), target));
    }

    private static Pick<String> pick(
            String id, Supplier<List<PickItem<String>>> items, Consumer<String> take) {
        var pick = new Pick<>(PickSource.of(items), take);
        pick.setId(id);
        return pick;
    }

    static HBox row(ObservableValue<String> name, Region input) {
        Label label = Labels.mayShrink(Labels.of(name, "small", "ink-muted"));
        label.getStyleClass().add("tile-form-label");
        HBox.setHgrow(input, Priority.ALWAYS);
        input.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(input);
        HBox row = new HBox(8, label, input);
        row.getStyleClass().add("tile-form-row");
        return row;
    }

    /// Shows what the tile asks now.
    void show() {
        Asked asked = draft.asked();
        ChartKind kind = draft.kind();
        metric.show(chosen(metrics(), asked.metric()), texts.get("choose"));
        first.show(chosen(firsts(), word(asked, 0)), texts.get("no-group"));
        second.show(chosen(seconds(), word(asked, 1)), texts.get("no-group"));
        span.show(
                chosen(spans(), asked.span() == null ? NONE : asked.span().text()),
                texts.get("span.page"));
        compared.setSelected(asked.compared());
        target.setText(plain(asked.target()));
        boolean grouped = kind.needs().most() > 0 && !isFunnel(asked);
        shows(groups.get(0), grouped);
        shows(groups.get(1), grouped && kind.needs().most() > 1);
    }

    private boolean isFunnel(Asked asked) {
        return parts.source().metric(asked.metric()).map(Metric::isFunnel).orElse(false);
    }

    private static void shows(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String word(Asked asked, int at) {
        return at < asked.by().size() ? asked.by().get(at) : NONE;
    }

    private static @Nullable PickItem<String> chosen(List<PickItem<String>> items, String value) {
        return items.stream().filter(item -> item.value().equals(value)).findFirst().orElse(null);
    }

    private List<PickItem<String>> metrics() {
        return fitting.metrics(draft.kind()).stream()
                .map(one -> PickItem.of(one.id(), parts.words().name(one)))
                .toList();
    }

    private List<PickItem<String>> firsts() {
        boolean may = draft.kind().needs().least() == 0;
        return dimensions(may, metric -> fitting.firsts(draft.kind(), metric));
    }

    private List<PickItem<String>> seconds() {
        boolean may = draft.kind().needs().least() < 2;
        String other = word(draft.asked(), 0);
        return dimensions(
                may,
                metric ->
                        parts.source().dimensions(metric).stream()
                                .filter(dimension -> !dimension.word().equals(other))
                                .toList());
    }

    private List<PickItem<String>> dimensions(
            boolean orNone, Function<Metric, List<Dimension>> of) {
        Optional<Metric> asked = parts.source().metric(draft.asked().metric());
        var items = new ArrayList<PickItem<String>>();
        if (orNone) {
            items.add(PickItem.of(NONE, texts.get("no-group")));
        }
        asked.map(of).orElse(List.of()).stream()
                .map(one -> PickItem.of(one.word(), parts.contents().words().dimension(one)))
                .forEach(items::add);
        return items;
    }

    private List<PickItem<String>> spans() {
        var items = new ArrayList<PickItem<String>>();
        items.add(PickItem.of(NONE, texts.get("span.page")));
        for (int ago = 0; ago <= 1; ago++) {
            for (Stretch stretch : Stretch.values()) {
                String text = new Span.Turning(stretch, ago).text();
                items.add(PickItem.of(text, texts.get("span." + text)));
            }
        }
        String always = new Span.Always().text();
        items.add(PickItem.of(always, texts.get("span." + always)));
        return items;
    }

    private void takeMetric(String id) {
        draft.ask(asked -> {
            boolean same =
                    parts.source()
                            .metric(id)
                            .map(Metric::type)
                            .equals(parts.source().metric(asked.metric()).map(Metric::type));
            Asked of = same ? asked : asked.where(null);
            return fitting.fitted(draft.kind(), of.metric(id));
        });
    }

    private void group(int at, String word) {
        draft.ask(asked -> {
            var by = new ArrayList<>(asked.by());
            while (by.size() > at) {
                by.removeLast();
            }
            if (!word.isEmpty()) {
                by.add(word);
            }
            if (at == 0 && asked.by().size() > 1 && !word.isEmpty()) {
                by.add(asked.by().get(1));
            }
            return asked.by(by);
        });
    }

    private void takeSpan(String text) {
        draft.ask(asked -> asked.in(Span.parse(text).orElse(null)));
    }

    private void takeTarget(boolean now) {
        String typed = target.getText().strip();
        if (now && !typed.equals(plain(draft.asked().target()))) {
            BigDecimal wanted = number(typed);
            draft.ask(asked -> asked.target(wanted));
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return text.isEmpty() ? null : new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
