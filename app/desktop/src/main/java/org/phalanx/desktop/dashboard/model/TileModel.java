package org.phalanx.desktop.dashboard.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.store.live.LiveQuery;

/// One tile of a page: what it asks, how deep somebody went into its figures, and what it told
/// last. It follows the database while it is in sight. All of it belongs to the thread of the
/// screen.
public final class TileModel {

    private final TileSource source;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private Tile tile;
    private PageQuestion question;
    private @Nullable LiveQuery<Told> live;
    private boolean showing;
    // read in the background, written on the screen's thread
    private volatile Wanted wanted;

    /// A step from a figure into what it is made of.
    ///
    /// @param title of the figure that was opened
    /// @param chart how its parts are drawn
    /// @param asked what is asked of them
    public record Step(String title, String chart, Asked asked) {}

    /// An answer with the tile that asked for it.
    public record Told(Tile tile, TileAnswer answer) {}

    private record Wanted(Tile tile, PageQuestion question) {}

    public TileModel(Tile tile, PageQuestion question, TileSource source) {
        this.tile = tile;
        this.question = question;
        this.source = source;
        this.wanted = new Wanted(tile, question);
    }

    /// The tile as it is kept.
    public Tile tile() {
        return tile;
    }

    /// The tile as it is shown now: with the step that was taken last.
    public Tile shown() {
        Step last = steps.peekLast();
        return last == null ? tile : tile.drawn(last.chart()).asking(last.asked());
    }

    /// The steps that were taken, first to last.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /// What was told last; null until it was read first.
    public ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    /// The tile has become another, or stands elsewhere.
    public void show(Tile changed) {
        Tile before = tile;
        tile = changed;
        if (!before.at(changed.spot()).equals(changed)) {
            steps.clear();
            again();
        }
    }

    public void ask(PageQuestion other) {
        if (!other.equals(question)) {
            question = other;
            again();
        }
    }

    /// Goes into a figure.
    public void enter(Step step) {
        steps.addLast(step);
        again();
    }

    /// Goes back one step.
    ///
    /// @return whether there was one
    public boolean back() {
        if (steps.isEmpty()) {
            return false;
        }
        steps.removeLast();
        again();
        return true;
    }

    /// Begins to follow the database, when it comes into sight.
    public void start() {
        if (!showing) {
            showing = true;
            follow();
        }
    }

    /// Stops, when it goes out of sight.
    public void stop() {
        showing = false;
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private void again() {
        wanted = new Wanted(shown(), question);
        if (showing) {
            follow();
        }
    }

    private void follow() {
        if (live != null) {
            live.close();
        }
        wanted = new Wanted(shown(), question);
        live = source.follow(wanted.tile().asked(), this::read, this::arrived);
        live.start();
    }

    private Told read() {
        Wanted now = wanted;
        return new Told(now.tile(), source.read(now.tile(), now.question()));
    }

    private void arrived(Told answer) {
        // an answer to what nobody asks any more would flash up
        if (showing && Objects.equals(answer.tile(), wanted.tile())) {
            told.set(answer);
        }
    }
}
