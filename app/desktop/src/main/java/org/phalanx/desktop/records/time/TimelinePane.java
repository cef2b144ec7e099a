package org.phalanx.desktop.records.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Panel;

/// The history of a record by days, newest first: what was written to it and what was done with it.
public final class TimelinePane extends StackPane {
    private final VBox rows = new VBox();
    private final TimelineModel model;
    private final EntryWords words;
    private final ZoneId zone;
    private final Consumer<Link> open;

    /// @param open opens the activity behind a row
    public TimelinePane(TimelineModel model, EntryWords words, ZoneId zone, Consumer<Link> open) {
        this.open = open;
        this.model = model;
        this.words = words;
        this.zone = zone;
        rows.getStyleClass().add("timeline");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(new Panel(words.texts().bind("time.title")).body(scroll).flush());
        model.entries().addListener((ListChangeListener<? super TimelineItem>) change -> draw());
        model.more().subscribe(this::draw);
        words.language().locale().subscribe(locale -> draw());
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>();
        LocalDate before = null;
        for (TimelineItem item : model.entries()) {
            LocalDate day = item.at().atZone(zone).toLocalDate();
            if (!Objects.equals(day, before)) {
                nodes.add(Labels.of(caption(day), "small", "ink-muted", "day-caption"));
                before = day;
            }
            nodes.add(row(item));
        }
        if (model.more().get()) {
            nodes.add(
                    Buttons.small(Buttons.link(words.texts().bind("time.older"), model::readMore)));
        }
        int focused = focused();
        rows.getChildren().setAll(nodes);
        focus(focused);
    }

    private TimeRow row(TimelineItem item) {
        return switch (item) {
            case TimelineEntry entry -> new EntryRow(entry, words, () -> model.undo(entry));
            case TimelineActivity activity ->
                    new ActivityRow(activity, model.record(), words, open);
        };
    }

    private String caption(LocalDate day) {
        LocalDate today = words.formats().days().today();
        String caption = words.formats().days().caption(day);
        return day.equals(today)
                ? words.texts().get("time.today", caption)
                : day.getYear() == today.getYear() ? caption : words.formats().days().full(day);
    }

    /// Index of the row that holds the focus, -1 for none.
    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            int at = rows.getChildren().indexOf(node);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private void focus(int at) {
        @Nullable Node row =
                at >= 0 && at < rows.getChildren().size() ? rows.getChildren().get(at) : null;
        Node button = row == null ? null : row.lookup(".entry-undo");
        if (button != null) {
            button.requestFocus();
        }
    }
}
