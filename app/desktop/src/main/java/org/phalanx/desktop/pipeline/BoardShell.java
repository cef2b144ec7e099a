package org.phalanx.desktop.pipeline;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.filter.Filter;

/// What the board uses of the window around it.
final class BoardShell {

    private static final String DEAL = "opportunity";

    private final Records records;
    private final SidePane pane;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Undoing undoing;
    private final Theme theme;

    @Inject
    BoardShell(
            Records records,
            SidePane pane,
            Dialogs dialogs,
            Toasts toasts,
            Undoing undoing,
            Theme theme) {
        this.records = records;
        this.pane = pane;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.undoing = undoing;
        this.theme = theme;
    }

    /// Opens the page of a deal.
    void open(UUID deal) {
        records.open(DEAL, deal);
    }

    /// Opens the form of a new activity about a deal.
    void log(UUID deal) {
        records.create("activity", Map.of("opportunity_id", deal));
    }

    /// Opens deals as a list.
    void list(Filter filter) {
        records.list(DEAL, filter);
    }

    /// Whether the reader asked for less motion.
    boolean isStill() {
        return theme.reduceMotion().get();
    }

    /// Says what was done, with the way back.
    void say(String sentence) {
        toasts.show(Toast.done(sentence, undoing::last));
    }

    /// Takes away a toast whose Undo would now mean something else.
    void quiet() {
        toasts.dismiss();
    }

    void showPane(Parent content) {
        pane.show(content);
    }

    /// Whether the pane shows this.
    boolean shows(Node content) {
        return content.equals(pane.content().get());
    }

    /// Takes the pane away if this is what it shows.
    void hidePane(Node content) {
        if (shows(content)) {
            pane.hide();
        }
    }

    void showDialog(Parent content) {
        dialogs.show(content);
    }

    /// Takes the dialog away if this is what it shows.
    void closeDialog(Node content) {
        if (content.equals(dialogs.content().get())) {
            dialogs.close();
        }
    }
}
