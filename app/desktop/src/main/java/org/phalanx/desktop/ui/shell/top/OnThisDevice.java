package org.phalanx.desktop.ui.shell.top;

import jakarta.inject.Inject;
import javafx.beans.value.ObservableValue;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.screen.ShellStatus;
import org.phalanx.desktop.ui.screen.StatusLine;
import org.phalanx.desktop.ui.text.Language;

/// The state of a workspace of one person: everything is here.
public final class OnThisDevice implements ShellStatus {
    private final ObservableValue<StatusLine> line;

    @Inject
    public OnThisDevice(Language language) {
        line =
                language.texts(OnThisDevice.class)
                        .bind("status.here")
                        .map(text -> new StatusLine(Tone.NEUTRAL, null, text));
    }

    @Override
    public ObservableValue<StatusLine> line() {
        return line;
    }
}
