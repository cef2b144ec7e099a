package org.phalanx.desktop.workspace;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.text.Texts;

/// The four ways to begin.
final class Beginnings extends VBox {

    Beginnings(Texts texts, Consumer<Boolean> make, Runnable demo, Runnable open) {
        super(8);
        getChildren()
                .addAll(
                        new BeginRow(
                                Feather.UPLOAD, texts, "start.import", () -> make.accept(true)),
                        new BeginRow(Feather.PLAY_CIRCLE, texts, "start.demo", demo),
                        new BeginRow(Feather.PLUS, texts, "start.new", () -> make.accept(false)),
                        new BeginRow(Feather.FOLDER, texts, "start.open", open));
    }

    @Override
    public void requestFocus() {
        getChildren().getFirst().requestFocus();
    }
}
