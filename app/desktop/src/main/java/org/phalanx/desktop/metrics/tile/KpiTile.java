package org.phalanx.desktop.metrics.tile;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.ui.control.Doors;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.Unit;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Told;

/// One total: its name, its value, how it changed and how many records stand behind it.
public final class KpiTile implements DashboardTile {

    private final TileParts parts;
    private final int index;
    private final Label name = Labels.mayShrink(Labels.of("", "small", "ink-2"));
    private final Label value = Labels.of("", "kpi-value");
    private final HBox change = new HBox(4);
    private final Label sample = Labels.of("", "small", "ink-muted");
    private final VBox box = new VBox();
    private @Nullable DashboardPicture picture;

    /// @param metric its id
    /// @param index among the headlines
    public KpiTile(TileParts parts, String metric, int index) {
        this.parts = parts;
        this.index = index;
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(name, room, Explain.button(parts, this::explanation));
        head.getStyleClass().add("kpi-head");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(change, between, sample);
        foot.getStyleClass().add("kpi-foot");
        box.getChildren().addAll(head, value, foot);
        box.getStyleClass().addAll("panel", "kpi");
        box.setId("kpi-" + metric);
        Doors.on(box, "", this::open);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(DashboardPicture now) {
        picture = now;
        Told told = told(now);
        FigureWords words = parts.words();
        Unit unit = told.now().metric().unit();
        long n = told.now().total().n();
        boolean few = unit == Unit.PERCENT && n > 0 && n < FigureWords.ENOUGH;
        name.setText(title(told, now));
        value.setText(few ? FigureFormat.NOTHING : words.value(unit, told.now().total()));
        sample.setText(few ? words.tooFew(n) : words.sample(n));
        change.getChildren().setAll(few ? Labels.of("", "small") : change(told));
        box.setAccessibleText(name.getText() + " " + value.getText() + " " + sample.getText());
    }

    private Told told(DashboardPicture now) {
        return now.headlines().figures().get(index);
    }

    private Node change(Told told) {
        String text = parts.words().change(told);
        if (!text.isEmpty()) {
            int sign = Objects.requireNonNull(told.change()).signum();
            boolean good = told.now().metric().unit() == Unit.DAYS ? sign < 0 : sign > 0;
            Label label = Labels.of(text, "small-strong");
            if (sign != 0) {
                label.setGraphic(
                        Icons.of(sign > 0 ? Feather.ARROW_UP : Feather.ARROW_DOWN, Icons.TAG));
            }
            label.getStyleClass().add(sign == 0 ? "ink-muted" : good ? "ink-ok" : "ink-warn");
            return label;
        }
        return Labels.mayShrink(Labels.of(note(told), "small", "ink-muted"));
    }

    /// What the figure is a part of, where it is of now.
    private String note(Told told) {
        if (!isOpen(told)) {
            return "";
        }
        String metric = told.now().metric().id();
        return told.whole() == null
                ? parts.texts().get("open.now")
                : parts.texts()
                        .get(
                                "of." + metric,
                                parts.words().value(told.now().metric().unit(), told.whole()));
    }

    /// What is open says in which time it is due, since there is more of it.
    private String title(Told told, DashboardPicture now) {
        Metric metric = told.now().metric();
        if (told.whole() == null) {
            return metric.label().in(parts.words().locale());
        }
        String span =
                switch (now.question().span()) {
                    case Span.Turning turning -> turning.text();
                    case Span.Chosen days -> "days";
                    case Span.Always always -> "days";
                };
        return parts.texts().get("due." + metric.id(), parts.texts().get("span." + span));
    }

    /// What is open is told of now alone.
    private static boolean isOpen(Told told) {
        String metric = told.now().metric().id();
        return metric.startsWith("open-") || metric.startsWith("weighted-");
    }

    private @Nullable Explanation explanation() {
        return picture == null ? null : Explanation.of(told(picture).now(), picture, parts);
    }

    private void open() {
        if (picture != null) {
            parts.model().open(told(picture).now().records());
        }
    }
}
