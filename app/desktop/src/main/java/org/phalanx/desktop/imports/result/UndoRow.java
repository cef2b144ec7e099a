package org.phalanx.desktop.imports.result;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// Takes the whole import back, or says why that isn't possible.
final class UndoRow extends HBox {

    UndoRow(WizardModel wizard, ImportWords words, Texts texts) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        ResultModel.Back back = wizard.result().back().get();
        Button undo =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("result.undo"), wizard::undo), Feather.ROTATE_CCW);
        undo.setId("import-undo");
        undo.setDisable(back.stage() == ResultModel.Back.Stage.RUNNING);
        String said =
                switch (back.stage()) {
                    case RUNNING -> texts.get("result.undoing");
                    case REFUSED -> back.refused() == null ? "" : words.say(back.refused());
                    case NOT_ASKED, DONE -> texts.get("result.undo.help");
                };
        boolean refused = back.stage() == ResultModel.Back.Stage.REFUSED;
        Label remark =
                Labels.wrapped(Labels.of(said, "small", refused ? "ink-danger" : "ink-muted"));
        getChildren().addAll(undo, remark);
    }
}
