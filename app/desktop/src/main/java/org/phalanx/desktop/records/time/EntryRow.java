package org.phalanx.desktop.records.time;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;

/// What was written to a record: old and new values, and the way back.
final class EntryRow extends TimeRow {
    private final EntryWords words;
    private final TimelineEntry entry;
    private final VBox changes = new VBox(2);

    EntryRow(TimelineEntry entry, EntryWords words, Runnable undo) {
        super(
                EntryWords.icon(entry),
                entry.person(),
                words.what(entry),
                words.formats().days().time(entry.at()));
        this.entry = entry;
        this.words = words;
        if (entry.takenBack()) {
            getStyleClass().add("taken-back");
            aside(new Tag(words.texts().bind("time.taken-back"), Tone.NEUTRAL));
        } else if (entry.isUndoable()) {
            var button =
                    Buttons.tiny(
                            Buttons.icon(
                                    Feather.CORNER_UP_LEFT, words.texts().bind("time.undo"), undo));
            button.getStyleClass().add("entry-undo");
            aside(button);
        }
        if (!EntryWords.isBin(entry) && !entry.creates()) {
            show(words.open(entry));
            below(changes);
        }
    }

    private void show(int most) {
        List<TimelineEntry.Changed> all = words.changes(entry);
        changes.getChildren().clear();
        all.stream().limit(most).map(this::line).forEach(changes.getChildren()::add);
        if (all.size() > most) {
            var more =
                    Buttons.tiny(
                            Buttons.link(
                                    words.texts().bind("time.more", all.size() - most),
                                    () -> show(all.size())));
            more.getStyleClass().add("entry-more");
            changes.getChildren().add(more);
        }
    }

    private Node line(TimelineEntry.Changed change) {
        Label old = Labels.mayShrink(Labels.of(words.old(entry, change), "small", "ink-muted"));
        Label now = Labels.mayShrink(Labels.of(words.now(entry, change), "small"));
        FlowPane line =
                new FlowPane(
                        GAP,
                        0,
                        Labels.mayShrink(Labels.of(words.label(change), "small", "ink-muted")),
                        old,
                        Icons.of(Feather.ARROW_RIGHT, Icons.TAG),
                        now);
        line.getStyleClass().add("entry-change");
        line.setAlignment(Pos.CENTER_LEFT);
        old.maxWidthProperty().bind(line.widthProperty());
        now.maxWidthProperty().bind(line.widthProperty());
        return line;
    }
}
