package org.phalanx.desktop.dashboard.page;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartText;
import org.phalanx.desktop.chart.ChartView;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.dashboard.content.TileContent;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;

/// One tile: its title, its chart, and the ways to what stands behind it.
public final class TileView extends StackPane {

    private final PageParts parts;
    private final TileModel model;
    private final TileHead head;
    private final VBox box = new VBox();
    private final StackPane body = new StackPane();
    private final Entering entering;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private @Nullable ChartView chart;
    private @Nullable FunnelBody funnel;
    private @Nullable TileContent content;
    private double pressedX;
    private double pressedY;

    /// @param menu what the tile's menu offers beside its figures
    public TileView(PageParts parts, TileModel model, TileMenu menu) {
        this.parts = parts;
        this.model = model;
        this.entering = new Entering(parts, model);
        this.head = new TileHead(parts, model, menu, this::back);
        getStyleClass().addAll("panel", "page-tile");
        setId("tile-" + model.tile().id());
        body.getStyleClass().add("tile-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        box.getChildren().addAll(head, body);
        getChildren().add(box);
        model.told().subscribe(now -> show());
        parts.language().locale().subscribe((was, now) -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // where a menu about a mark opens
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    pressedX = event.getScreenX();
                    pressedY = event.getScreenY();
                });
    }

    public TileModel model() {
        return model;
    }

    /// What the tile's chart shows now; null before the first answer, and for words and refusals.
    public @Nullable TileContent content() {
        return content;
    }

    /// Whether it shows what it has to tell.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Leaves out what can only be clicked, for a picture.
    public void print(boolean printed) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("printed"), printed);
    }

    private void settle() {
        boolean waits =
                chart != null && body.getChildren().contains(chart) && chart.waiting().get();
        ready.set(!body.getChildren().isEmpty() && !waits);
    }

    private void show() {
        TileModel.Told told = model.told().get();
        if (told == null) {
            return;
        }
        head.show(told);
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("number"),
                ChartKind.NUMBER.key().equals(told.tile().chart()));
        switch (told.answer()) {
            case TileAnswer.Figures figures ->
                    chart(told.tile(), parts.contents().of(figures, told.tile()));
            case TileAnswer.Listed listed -> chart(told.tile(), parts.contents().of(listed));
            case TileAnswer.Stages stages -> stages(stages);
            case TileAnswer.Words words -> words(words);
            case TileAnswer.Refused refused -> refused();
        }
    }

    private void chart(Tile tile, TileContent figures) {
        content = figures;
        ChartView view = view(ChartKind.of(tile.chart()).orElse(ChartKind.TABLE));
        view.show(figures.content());
        body(view);
    }

    private void words(TileAnswer.Words words) {
        content = null;
        ChartView view = view(ChartKind.TEXT);
        view.show(new ChartText(words.text()));
        body(view);
    }

    private ChartView view(ChartKind kind) {
        ChartView present = chart;
        if (present == null || present.kind() != kind) {
            present = parts.charts().view(kind, this::open);
            chart = present;
            present.waiting().subscribe(this::settle);
        }
        return present;
    }

    private void stages(TileAnswer.Stages stages) {
        content = null;
        if (funnel == null) {
            funnel =
                    new FunnelBody(
                            parts,
                            query -> parts.records().list(query.type().key(), query.filter()));
        }
        body(funnel.show(stages));
    }

    private void refused() {
        content = null;
        body(Labels.wrapped(Labels.of(parts.texts().get("refused"), "small", "ink-muted")));
    }

    private void body(Node node) {
        if (body.getChildren().size() != 1 || !body.getChildren().getFirst().equals(node)) {
            body.getChildren().setAll(node);
        }
        settle();
    }

    private void open(Mark mark) {
        if (content != null) {
            entering.open(this, content, mark, pressedX, pressedY);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && back()) {
            event.consume();
        }
    }

    private boolean back() {
        boolean went = model.back();
        if (went) {
            requestFocus();
        }
        return went;
    }
}
