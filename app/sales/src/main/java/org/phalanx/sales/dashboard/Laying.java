package org.phalanx.sales.dashboard;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.workspace.Settings;

/// What people do with pages: make, name and lay them out. Each is one gesture, so that one step
/// takes it back. Waits for the outcome, so is not for the thread of a screen.
public final class Laying {

    private static final String DELETED = "deleted_at";

    private final Gate gate;
    private final Pages pages;
    private final Ids ids;
    private final InstantSource clock;
    private final Settings settings;

    @Inject
    public Laying(Gate gate, Pages pages, Ids ids, InstantSource clock, Settings settings) {
        this.gate = gate;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /// An id for a page or tile that is about to be made.
    public UUID newId() {
        return ids.next();
    }

    /// Makes a page of the person who works here, behind all others.
    public Outcome create(UUID page, String name) {
        return commit(Phrase.of("dashboard.page.created", name), List.of(made(page, name)));
    }

    /// Makes a page like another one.
    public Outcome copy(UUID from, UUID page, String name) {
        var changes = new ArrayList<Change>();
        changes.add(made(page, name));
        for (Tile tile : pages.tiles(from)) {
            Map<String, @Nullable Object> fields = TileRecord.write(tile);
            fields.put("dashboard_id", page);
            fields.values().removeIf(Objects::isNull);
            changes.add(new Change(TileRecord.TYPE, ids.next(), fields));
        }
        return commit(Phrase.of("dashboard.page.created", name), changes);
    }

    private Change made(UUID page, String name) {
        long last =
                pages.of(settings.person()).stream()
                        .mapToLong(Page::order)
                        .filter(order -> order < Long.MAX_VALUE)
                        .max()
                        .orElse(0);
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("order", last + 1);
        fields.put("shared", false);
        fields.put("owner_id", settings.person());
        return new Change(Pages.TYPE, page, fields);
    }

    public Outcome rename(UUID page, String name) {
        return commit(
                Phrase.of("dashboard.page.renamed", name),
                List.of(Change.of(Pages.TYPE, page, "name", name)));
    }

    /// Shows a page to everybody, or to its owner alone.
    public Outcome share(Page page, boolean shared) {
        return commit(
                Phrase.of(
                        shared ? "dashboard.page.shared" : "dashboard.page.unshared", page.name()),
                List.of(Change.of(Pages.TYPE, page.id(), "shared", shared)));
    }

    /// Puts a page with its tiles into the bin.
    public Outcome delete(Page page) {
        var changes = new ArrayList<Change>();
        changes.add(Change.of(Pages.TYPE, page.id(), DELETED, clock.instant()));
        pages.tiles(page.id()).forEach(tile -> changes.add(deleted(tile.id())));
        return commit(Phrase.of("dashboard.page.deleted", page.name()), changes);
    }

    /// Puts a new tile on a page.
    public Outcome add(Tile tile, String title) {
        Map<String, @Nullable Object> fields = TileRecord.write(tile);
        fields.values().removeIf(Objects::isNull);
        return commit(
                Phrase.of("dashboard.tile.added", title),
                List.of(new Change(TileRecord.TYPE, tile.id(), fields)));
    }

    /// Changes what a tile asks, says or how it is drawn.
    public Outcome change(Tile tile, String title) {
        return commit(
                Phrase.of("dashboard.tile.changed", title),
                List.of(new Change(TileRecord.TYPE, tile.id(), TileRecord.write(tile))));
    }

    /// Moves or resizes a tile, and moves others out of its way.
    ///
    /// @param spots of all tiles that stand elsewhere afterwards
    public Outcome place(Map<UUID, Spot> spots, String title) {
        return commit(Phrase.of("dashboard.tile.placed", title), placed(spots));
    }

    private static List<Change> placed(Map<UUID, Spot> spots) {
        var changes = new ArrayList<Change>();
        spots.forEach((tile, spot) ->
                changes.add(new Change(TileRecord.TYPE, tile, TileRecord.write(spot))));
        return changes;
    }

    /// Takes a tile from its page.
    ///
    /// @param others where those stand then that close its gap
    public Outcome remove(UUID tile, Map<UUID, Spot> others, String title) {
        List<Change> changes = placed(others);
        changes.add(deleted(tile));
        return commit(Phrase.of("dashboard.tile.removed", title), changes);
    }

    /// Brings a page that came with the workspace back to how it came.
    ///
    /// @param page its name as it is read
    /// @param came its tiles as they came
    public Outcome reset(UUID page, String name, List<Tile> came) {
        var changes = new ArrayList<Change>();
        List<UUID> kept = came.stream().map(Tile::id).toList();
        pages.tiles(page).stream()
                .map(Tile::id)
                .filter(id -> !kept.contains(id))
                .forEach(id -> changes.add(deleted(id)));
        for (Tile tile : came) {
            Map<String, @Nullable Object> fields = TileRecord.write(tile);
            fields.put(DELETED, null);
            changes.add(new Change(TileRecord.TYPE, tile.id(), fields));
        }
        return commit(Phrase.of("dashboard.page.reset", name), changes);
    }

    private Change deleted(UUID tile) {
        return Change.of(TileRecord.TYPE, tile, DELETED, clock.instant());
    }

    private Outcome commit(Phrase label, List<Change> changes) {
        return gate.commitNow(Gesture.of(ids.next(), settings.person(), label, changes));
    }
}
