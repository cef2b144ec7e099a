package org.phalanx.desktop.ui.shell.top;

import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.screen.ShellStatus;
import org.phalanx.desktop.ui.screen.StatusLine;

/// The pill in the top bar that says how data and team stand.
final class StatusPill extends Label {
    private static final double DOT = 4;

    /// Held here, since texts follow the language only as long as somebody holds them.
    private final ShellStatus status;

    StatusPill(ShellStatus status) {
        this.status = status;
        getStyleClass().add("status-pill");
        setMinWidth(USE_PREF_SIZE);
        this.status.line().subscribe(this::show);
    }

    private void show(StatusLine line) {
        setText(line.text());
        line.tone().on(this);
        setGraphic(line.icon() == null ? dot() : Icons.of(line.icon(), Icons.ROW));
    }

    private static Circle dot() {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("status-dot");
        return Tone.OK.on(dot);
    }
}
