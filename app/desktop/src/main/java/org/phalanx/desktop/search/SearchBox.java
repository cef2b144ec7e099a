package org.phalanx.desktop.search;

import atlantafx.base.controls.Spacer;
import jakarta.inject.Inject;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.screen.TopBox;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The box in the middle of the upper edge; it opens the palette.
final class SearchBox implements TopBox {

    private final Palette palette;
    private final Texts texts;

    @Inject
    SearchBox(Palette palette, Language language) {
        this.palette = palette;
        this.texts = language.texts(SearchBox.class);
    }

    @Override
    public Node node() {
        HBox face =
                new HBox(
                        8,
                        Icons.of(Feather.SEARCH, Icons.ROW),
                        Labels.mayShrink(Labels.of(texts.bind("box"), "small", "ink-muted")),
                        new Spacer(),
                        new KeyCap("Ctrl K"));
        face.getStyleClass().add("search-face");
        Button box = new Button();
        box.setGraphic(face);
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.accessibleTextProperty().bind(texts.bind("box"));
        box.getStyleClass().add("search-box");
        face.prefWidthProperty().bind(box.widthProperty().subtract(22));
        box.setOnAction(event -> palette.open());
        return box;
    }
}
