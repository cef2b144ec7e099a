package org.phalanx.desktop.dashboard.page;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.ask.Span;

/// The head of a tile: the way back, title, what it is about where it isn't what the page is about,
/// how it is counted, its menu.
final class TileHead extends HBox {

    private final PageParts parts;
    private final TileModel model;
    private final Label title = Labels.mayShrink(Labels.of("", "tile-title"));
    private final Label remark = Labels.mayShrink(Labels.of("", "small", "ink-muted"));
    private final Button back;

    TileHead(PageParts parts, TileModel model, TileMenu menu, Runnable back) {
        this.parts = parts;
        this.model = model;
        Texts texts = parts.texts();
        this.back = Buttons.tiny(Buttons.icon(Feather.ARROW_LEFT, texts.bind("tile.back"), back));
        this.back.getStyleClass().add("tile-back");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        MenuButton more = Menus.icon(Feather.MORE_HORIZONTAL, texts.bind("tile.menu"));
        more.getStyleClass().addAll("tiny", "tile-menu");
        more.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> more.getItems().setAll(menu.items(model)));
        more.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> more.getItems().setAll(menu.items(model)));
        more.getItems().setAll(menu.items(model));
        getStyleClass().add("tile-head");
        getChildren()
                .addAll(
                        this.back,
                        title,
                        remark,
                        room,
                        Explain.button(parts, this::explanation),
                        more);
        shows(this.back, false);
    }

    private static void shows(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void show(TileModel.Told told) {
        boolean inside = !model.steps().isEmpty();
        shows(back, inside);
        title.setText(inside ? model.steps().getLast().title() : title(told));
        remark.setText(remark(told));
        remark.setManaged(!remark.getText().isEmpty());
    }

    private String title(TileModel.Told told) {
        Tile tile = told.tile();
        if (!tile.words().title().isEmpty()) {
            return parts.names().shown(tile.id(), tile.words().title());
        }
        return switch (told.answer()) {
            case TileAnswer.Figures figures -> parts.words().name(figures.now().metric());
            case TileAnswer.Listed listed -> parts.words().name(listed.total().metric());
            case TileAnswer.Stages stages -> parts.words().name(stages.now().metric());
            case TileAnswer.Words words -> "";
            case TileAnswer.Refused refused -> tile.asked().metric();
        };
    }

    private String remark(TileModel.Told told) {
        Span own = told.tile().asked().span();
        if (told.answer() instanceof TileAnswer.Stages stages) {
            return new FunnelWords(parts, stages).pipeline();
        }
        String by = model.steps().isEmpty() ? by(told) : "";
        String span = own == null ? "" : span(own);
        return by.isEmpty() || span.isEmpty() ? by + span : by + " · " + span;
    }

    /// By what it is told, where nobody gave it a title that says so.
    private String by(TileModel.Told told) {
        boolean titled = !told.tile().words().title().isEmpty();
        boolean number = told.tile().chart().equals(ChartKind.NUMBER.key());
        if (titled || number || !(told.answer() instanceof TileAnswer.Figures figures)) {
            return "";
        }
        String keys =
                figures.now().grouping().keys().stream()
                        .map(parts.contents().words()::dimension)
                        .collect(Collectors.joining(" × "));
        if (keys.isEmpty()) {
            return keys;
        }
        return parts.texts().get("tile.by", keys);
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Chosen(var days) -> parts.words().days(days);
            default -> parts.texts().get("span." + span.text());
        };
    }

    private @Nullable Explanation explanation() {
        TileModel.Told told = model.told().get();
        return told == null ? null : Explanation.of(told.answer(), parts);
    }
}
