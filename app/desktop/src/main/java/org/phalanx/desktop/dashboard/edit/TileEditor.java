package org.phalanx.desktop.dashboard.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.dashboard.page.TileView;
import org.phalanx.desktop.records.ConditionBox;
import org.phalanx.desktop.records.ConditionParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.metrics.Metric;

/// The form of a tile: charts at the left, the question in the middle, what comes of it at the
/// right.
final class TileEditor extends VBox implements QuestionForm.Draft {

    private static final double FORM = 320;
    private static final double PREVIEW = 380;
    private static final double HEIGHT = 440;

    private final PageParts parts;
    private final Fitting fitting;
    private final KindPalette palette;
    private final QuestionForm question;
    private final ConditionBox conditions;
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final HBox conditionRow;
    private final HBox textRow;
    private final TileModel model;
    private Tile tile;

    TileEditor(
            PageParts parts,
            ConditionParts conditionParts,
            Tile tile,
            PageQuestion page,
            Texts texts,
            Consumer<Tile> take,
            Runnable close) {
        super(12);
        this.parts = parts;
        this.tile = tile;
        this.fitting = new Fitting(parts.source());
        this.model = new TileModel(tile, page, parts.source());
        palette = new KindPalette(fitting.kinds(), parts.charts(), this::draw);
        question = new QuestionForm(parts, texts, fitting, this);
        conditions =
                new ConditionBox(
                        conditionParts,
                        texts.bind("condition.add"),
                        rule -> ask(asked -> asked.where(rule)));
        title.setId("tile-title");
        title.setText(tile.words().title());
        title.promptTextProperty().bind(texts.bind("title.prompt"));
        title.textProperty().subscribe((was, now) -> say());
        text.setId("tile-text");
        text.setText(tile.words().text());
        text.setPrefRowCount(6);
        text.setWrapText(true);
        text.textProperty().subscribe((was, now) -> say());
        conditionRow = QuestionForm.row(texts.bind("conditions"), conditions);
        textRow = QuestionForm.row(texts.bind("text"), text);
        getStyleClass().add("tile-editor");
        getChildren()
                .addAll(
                        Labels.of(texts.bind("editor"), "title-3"),
                        columns(texts),
                        actions(texts, take, close));
        show();
    }

    private HBox columns(Texts texts) {
        VBox form =
                new VBox(
                        8,
                        question,
                        conditionRow,
                        textRow,
                        QuestionForm.row(texts.bind("title"), title));
        ScrollPane middle = new ScrollPane(form);
        middle.setFitToWidth(true);
        middle.setFocusTraversable(false);
        middle.setPrefSize(FORM, HEIGHT);
        middle.setMinWidth(FORM);
        middle.getStyleClass().add("quiet-scroll");
        ScrollPane left = new ScrollPane(palette);
        left.setFitToWidth(true);
        left.setFocusTraversable(false);
        left.setPrefHeight(HEIGHT);
        left.setMinWidth(ScrollPane.USE_PREF_SIZE);
        left.setPrefWidth(264);
        left.getStyleClass().add("quiet-scroll");
        var view = new TileView(parts, model, shown -> List.of());
        view.setId("tile-preview");
        StackPane preview = new StackPane(view);
        preview.setPrefSize(PREVIEW, HEIGHT);
        preview.setMaxHeight(HEIGHT);
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox columns = new HBox(16, left, middle, preview);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        model.stop();
                    } else {
                        model.start();
                    }
                });
        return columns;
    }

    private HBox actions(Texts texts, Consumer<Tile> take, Runnable close) {
        var save =
                Buttons.primary(
                        texts.bind("save"),
                        () -> {
                            close.run();
                            take.accept(tile);
                        });
        save.setId("save-tile");
        HBox actions = new HBox(8, Buttons.plain(texts.bind("cancel"), close), save);
        actions.getStyleClass().add("form-actions");
        return actions;
    }

    @Override
    public ChartKind kind() {
        return ChartKind.of(tile.chart()).orElse(ChartKind.TABLE);
    }

    @Override
    public Asked asked() {
        return tile.asked();
    }

    @Override
    public void ask(UnaryOperator<Asked> change) {
        tile = tile.asking(change.apply(tile.asked()));
        show();
    }

    private void draw(ChartKind kind) {
        tile = tile.drawn(kind.key()).asking(fitting.fitted(kind, tile.asked()));
        show();
    }

    private void say() {
        tile = tile.saying(new Tile.Words(title.getText().strip(), text.getText().strip()));
        model.show(tile);
    }

    private void show() {
        boolean words = kind() == ChartKind.TEXT;
        palette.mark(kind());
        shows(question, !words);
        shows(conditionRow, !words);
        shows(textRow, words);
        if (!words) {
            question.show();
            parts.source()
                    .metric(tile.asked().metric())
                    .map(Metric::type)
                    .ifPresent(type -> conditions.show(type, tile.asked().where()));
        }
        model.show(tile);
    }

    private static void shows(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
