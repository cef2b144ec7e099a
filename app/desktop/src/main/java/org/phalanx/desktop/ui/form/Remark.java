package org.phalanx.desktop.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;

/// The line below an input that says how to put an error right, or warns; marks the input as well.
final class Remark extends Label {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private @Nullable Node input;

    Remark() {
        Labels.wrapped(this);
        getStyleClass().addAll("small", "remark");
        clear();
    }

    /// The input that is marked together with this line.
    void mark(@Nullable Node marked) {
        if (input != null) {
            input.pseudoClassStateChanged(ERROR, false);
            input.pseudoClassStateChanged(WARNING, false);
        }
        input = marked;
    }

    void error(String text) {
        say(text, Tone.DANGER, true, false);
    }

    void warning(String text) {
        say(text, Tone.WARN, false, true);
    }

    void clear() {
        say("", Tone.NEUTRAL, false, false);
    }

    private void say(String text, Tone tone, boolean error, boolean warning) {
        setText(text);
        tone.on(this);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
        if (input != null) {
            input.pseudoClassStateChanged(ERROR, error);
            input.pseudoClassStateChanged(WARNING, warning);
            input.setAccessibleHelp(text);
        }
    }
}
