package org.phalanx.desktop.records.time;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;

/// What people did with a record: its summary opens it, then what came of it and what is next.
final class ActivityRow extends TimeRow {
    /// @param page the record whose history this is
    ActivityRow(TimelineActivity activity, UUID page, EntryWords words, Consumer<Link> open) {
        super(
                icon(activity.sort()),
                activity.person(),
                words.what(activity),
                words.formats().days().time(activity.at()));
        getStyleClass().add("activity-entry");
        UUID id = activity.activity().id();
        String title = activity.activity().title();
        Hyperlink summary = Labels.wrapped(new Hyperlink(title));
        summary.getStyleClass().add("activity-summary");
        summary.setOnAction(
                event -> open.accept(new Link(id, TimelineActivity.TYPE, title, false)));
        below(summary);
        activity.paragraphs()
                .forEach(text ->
                        below(
                                Labels.wrapped(
                                        Labels.of(
                                                new SimpleStringProperty(text), "body", "ink-2"))));
        FlowPane tags = new FlowPane(GAP, GAP);
        tags.setAlignment(Pos.CENTER_LEFT);
        activity.deal()
                .filter(deal -> !deal.id().equals(page))
                .ifPresent(deal -> tags.getChildren().add(tag(deal.title(), Feather.COLUMNS)));
        String next = words.next(activity);
        if (!next.isEmpty()) {
            tags.getChildren().add(tag(next, Feather.CALENDAR));
        }
        if (!tags.getChildren().isEmpty()) {
            tags.getStyleClass().add("activity-tags");
            below(tags);
        }
    }

    private static Tag tag(String text, Ikon icon) {
        Tag tag = new Tag(text, Tone.NEUTRAL).withIcon(icon);
        return Labels.mayShrink(tag);
    }

    private static Ikon icon(String sort) {
        return switch (sort) {
            case "call" -> Feather.PHONE;
            case "send-material" -> Feather.SEND;
            case "first-visit", "visit" -> Feather.MAP_PIN;
            case "product-introduction", "demo" -> Feather.MONITOR;
            case "negotiation" -> Feather.MESSAGE_SQUARE;
            case "solution", "bid", "contract" -> Feather.FILE_TEXT;
            case "quote" -> Feather.TAG;
            case "delivery" -> Feather.TRUCK;
            case "collection" -> Feather.CREDIT_CARD;
            case "care" -> Feather.HEART;
            case "complaint" -> Feather.ALERT_OCTAGON;
            case "meeting", "internal" -> Feather.USERS;
            case "approval" -> Feather.CHECK_CIRCLE;
            case "data" -> Feather.DATABASE;
            case "to-do" -> Feather.CHECK_SQUARE;
            default -> Feather.MESSAGE_CIRCLE;
        };
    }
}
