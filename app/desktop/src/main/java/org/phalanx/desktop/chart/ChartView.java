package org.phalanx.desktop.chart;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Marks;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.list.RecordsDrawing;
import org.phalanx.desktop.chart.list.TextDrawing;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.feedback.EmptyState;

/// A chart with what there is to say about it. It fills the room that it is given and draws itself
/// anew when language or appearance change; the mark in focus stays in focus. Ctrl+T shows its
/// figures as a table.
public final class ChartView extends VBox {
    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 72;
    private static final double USUAL_WIDTH = 380;
    private static final double USUAL_HEIGHT = 240;
    private static final double READING = 24;
    private static final double NOTICEABLE = 6;

    private static final KeyCombination TWIN =
            new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final Charts charts;
    private final ChartKind kind;
    private final Marks marks;
    private final ObservableValue<Boolean> showing =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::showingProperty)
                    .orElse(false);
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private boolean withoutMap;
    private boolean asTable;
    private double drawnWidth = USUAL_WIDTH;
    private double drawnHeight = USUAL_HEIGHT;
    private Subscription looks = Subscription.EMPTY;
    private @Nullable ChartContent content;

    ChartView(Charts charts, ChartKind kind, Consumer<Mark> open) {
        this.charts = charts;
        this.kind = kind;
        this.marks = new Marks(open);
        getStyleClass().add("ph-chart");
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        sceneProperty().subscribe(this::follow);
        layoutBoundsProperty().subscribe(this::fit);
        showing.subscribe(now -> fit(getLayoutBounds()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Ctrl+T shows the figures as a table, and as they were.
    private void key(KeyEvent event) {
        if (TWIN.match(event) && content instanceof ChartData) {
            event.consume();
            asTable = !asTable;
            draw();
            focusFirst();
        }
    }

    private void focusFirst() {
        Node table = lookup(".table-view");
        if (asTable && table != null) {
            table.requestFocus();
        } else {
            marks.nodes().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /// What is drawn depends on the room there is; a few pixels don't count.
    private void fit(Bounds bounds) {
        // tiles of TilesFX fail when they are taken away before their window shows
        boolean other = Boolean.TRUE.equals(showing.getValue()) && isOther(bounds);
        if (other && bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            drawnWidth = bounds.getWidth();
            drawnHeight = bounds.getHeight();
            draw();
        }
    }

    private boolean isOther(Bounds bounds) {
        return Math.abs(bounds.getWidth() - drawnWidth) > NOTICEABLE
                || Math.abs(bounds.getHeight() - drawnHeight) > NOTICEABLE;
    }

    public ChartKind kind() {
        return kind;
    }

    /// What is shown; null before anything is.
    public @Nullable ChartContent content() {
        return content;
    }

    /// Whether it can't be drawn yet, since its map is still read.
    public ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Shows other figures.
    ///
    /// @throws IllegalArgumentException when the kind takes another sort of content
    public void show(ChartContent figures) {
        if (!kind.needs().takes(figures)) {
            throw new IllegalArgumentException(kind + " does not draw " + figures.getClass());
        }
        content = figures;
        draw();
    }

    /// Only while somebody sees it, so that a closed view can go.
    private void follow(@Nullable Scene scene) {
        looks.unsubscribe();
        looks =
                scene == null
                        ? Subscription.EMPTY
                        : Subscription.combine(
                                charts.language().locale().subscribe((was, now) -> draw()),
                                charts.palette().subscribe((was, now) -> draw()));
    }

    private void draw() {
        if (content == null) {
            return;
        }
        Mark focused = marks.focused();
        marks.clear();
        withoutMap = false;
        Drawn drawn = drawn(content);
        Node chart = drawn.node();
        if (chart instanceof Region region) {
            region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().setAll(chart);
        if (!drawn.notes().isEmpty()) {
            String notes = String.join(" · ", drawn.notes());
            getChildren().add(Labels.mayShrink(Labels.of(notes, "caption", "ink-muted")));
        }
        String says = charts.reading(kind, content);
        if (!says.isEmpty()) {
            Label reading = Labels.mayShrink(Labels.of(says, "small", "ink-2"));
            reading.getStyleClass().add("chart-reading");
            getChildren().add(reading);
        }
        if (focused != null) {
            marks.focus(focused);
        }
        waiting.set(withoutMap);
    }

    private Drawn drawn(ChartContent figures) {
        Paper paper = charts.paper(marks, drawnWidth, drawnHeight - READING);
        return switch (figures) {
            case ChartData data when isEmpty(data) -> Drawn.of(nothing());
            case ChartData data -> drawn(data, paper);
            case ChartRows rows when rows.rows().isEmpty() -> Drawn.of(nothing());
            case ChartRows rows -> RecordsDrawing.draw(rows, paper);
            case ChartText text when text.text().isBlank() -> Drawn.of(nothing());
            case ChartText text -> Drawn.of(TextDrawing.draw(text));
        };
    }

    private Drawn drawn(ChartData data, Paper paper) {
        Drawing drawing = charts.drawing(asTable ? ChartKind.TABLE : kind, this::draw);
        withoutMap = drawing == null;
        return drawing == null ? Drawn.of(new Region()) : drawing.draw(data, paper);
    }

    private boolean isEmpty(ChartData data) {
        boolean none =
                data.isEmpty() && (kind.needs().least() > 0 || data.headline().value() == null);
        // a small tile has room for a dash only
        return none && kind != ChartKind.NUMBER;
    }

    private Node nothing() {
        boolean words = kind == ChartKind.TEXT;
        return new StackPane(
                new EmptyState(
                        kind.icon(),
                        charts.texts().bind(words ? "empty.text" : "empty"),
                        charts.texts().bind(words ? "empty.text.why" : "empty.why")));
    }
}
