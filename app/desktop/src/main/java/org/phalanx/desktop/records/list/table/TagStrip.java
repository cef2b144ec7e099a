package org.phalanx.desktop.records.list.table;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;

/// Tags in one line: as many as fit stand whole, the others are counted, and a tooltip names all.
final class TagStrip extends Region {
    private static final double GAP = 4;

    private final List<Tag> tags;
    private final Label others = Labels.of("", "small", "ink-muted", "other-tags");

    /// @param tags at least one
    TagStrip(List<Tag> tags) {
        this.tags = List.copyOf(tags);
        getChildren().setAll(tags);
        getChildren().add(others);
        setMinWidth(0);
        String all = tags.stream().map(Tag::getText).collect(Collectors.joining("\n"));
        setAccessibleText(all);
        if (tags.size() > 1) {
            Tooltip.install(this, new Tooltip(all));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = GAP * (tags.size() - 1);
        for (Tag tag : tags) {
            width += tag.prefWidth(-1);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return tags.getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        int shown = fitting(room);
        double at = 0;
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            tag.setVisible(i < shown);
            if (i < shown) {
                // the first may be longer than the column is wide
                double width = Math.min(tag.prefWidth(-1), room - at);
                tag.resizeRelocate(at, middle(tag.prefHeight(-1)), width, tag.prefHeight(-1));
                at += width + GAP;
            }
        }
        others.setVisible(shown < tags.size());
        others.setText("+" + (tags.size() - shown));
        others.resizeRelocate(
                at, middle(others.prefHeight(-1)), others.prefWidth(-1), others.prefHeight(-1));
    }

    private double middle(double height) {
        return Math.round((getHeight() - height) / 2);
    }

    private int fitting(double room) {
        double used = 0;
        for (int i = 0; i < tags.size(); i++) {
            used += (i > 0 ? GAP : 0) + tags.get(i).prefWidth(-1);
            double rest = i == tags.size() - 1 ? 0 : GAP + countWidth();
            if (used + rest > room) {
                return Math.max(1, i);
            }
        }
        return tags.size();
    }

    private double countWidth() {
        others.setText("+" + tags.size());
        return others.prefWidth(-1);
    }
}
