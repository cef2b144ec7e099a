package org.phalanx.desktop.imports.columns;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.ColumnLine;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// What is to be said about a column, with the mark of how it stands.
final class CheckLabel extends Label {
    private final Texts texts;

    CheckLabel(ImportWords words) {
        this.texts = words.language().texts(CheckLabel.class);
        getStyleClass().addAll("small", "check-label");
        Labels.mayShrink(this);
    }

    void show(ColumnLine.Check check) {
        ColumnLine.State state = check.says().state();
        setText(texts.get("check." + check.says().name(), check.count(), check.word()));
        getStyleClass().removeAll("ink-ok", "ink-warn", "ink-danger", "ink-muted", "small-strong");
        getStyleClass().add(ink(state));
        if (check.isOpen()) {
            getStyleClass().add("small-strong");
        }
        Ikon icon = icon(state);
        setGraphic(icon == null ? null : Icons.of(icon, Icons.ROW));
    }

    private static String ink(ColumnLine.State state) {
        return switch (state) {
            case QUIET -> "ink-muted";
            case OK -> "ink-ok";
            case WARN -> "ink-warn";
            case ERROR -> "ink-danger";
        };
    }

    private static @Nullable Ikon icon(ColumnLine.State state) {
        return switch (state) {
            case QUIET -> null;
            case OK -> Feather.CHECK;
            case WARN -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_CIRCLE;
        };
    }
}
