package org.phalanx.desktop.records.time;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;

/// One entry of a history: a disc on the line of time, who did what, old and new values, the way
/// back.
final class EntryRow extends HBox {
    private static final int SHOWN = 4;
    private static final int GAP = 6;

    private final EntryWords words;
    private final TimelineEntry entry;
    private final VBox changes = new VBox(2);

    EntryRow(TimelineEntry entry, EntryWords words, Runnable undo) {
        this.entry = entry;
        this.words = words;
        getStyleClass().add("entry");
        if (entry.takenBack()) {
            getStyleClass().add("taken-back");
        }
        VBox body = new VBox(2, head(undo));
        body.getStyleClass().add("entry-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        if (!EntryWords.isBin(entry) && !entry.creates()) {
            show(SHOWN);
            body.getChildren().add(changes);
        }
        getChildren().addAll(disc(), body);
        setAccessibleText(entry.person() + " " + words.what(entry));
    }

    private Node disc() {
        StackPane disc = new StackPane(Icons.of(EntryWords.icon(entry), Icons.ROW));
        disc.getStyleClass().add("entry-disc");
        Region line = new Region();
        line.getStyleClass().add("entry-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        VBox column = new VBox(disc, line);
        column.setAlignment(Pos.TOP_CENTER);
        return column;
    }

    private Node head(Runnable undo) {
        Label who = Labels.of(entry.person(), "strong");
        who.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Labels.mayShrink(Labels.of(words.what(entry), "body", "ink-2"));
        HBox sentence = new HBox(GAP, who, what);
        sentence.setAlignment(Pos.CENTER_LEFT);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = new HBox(GAP, sentence);
        head.getStyleClass().add("entry-head");
        head.setAlignment(Pos.CENTER_LEFT);
        if (entry.takenBack()) {
            head.getChildren().add(new Tag(words.texts().bind("time.taken-back"), Tone.NEUTRAL));
        } else if (entry.isUndoable()) {
            var button =
                    Buttons.tiny(
                            Buttons.icon(
                                    Feather.CORNER_UP_LEFT, words.texts().bind("time.undo"), undo));
            button.getStyleClass().add("entry-undo");
            head.getChildren().add(button);
        }
        String time = words.formats().days().time(entry.gesture().at());
        head.getChildren().add(Labels.of(time, "small", "ink-muted"));
        return head;
    }

    private void show(int most) {
        List<TimelineEntry.Changed> all = entry.changes();
        changes.getChildren().clear();
        all.stream().limit(most).map(this::line).forEach(changes.getChildren()::add);
        if (all.size() > most) {
            changes.getChildren()
                    .add(
                            Buttons.tiny(
                                    Buttons.link(
                                            words.texts().bind("time.more", all.size() - most),
                                            () -> show(all.size()))));
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
