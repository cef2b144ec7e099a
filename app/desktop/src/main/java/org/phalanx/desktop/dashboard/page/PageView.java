package org.phalanx.desktop.dashboard.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.dashboard.model.PageModel;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;

/// A page of tiles. It can stand in any window; only tiles in sight are computed.
///
/// `start` and `stop` tell it when its window shows it.
public final class PageView extends StackPane {

    private static final double NEAR = 240;

    private final PageParts parts;
    private final PageModel model;
    private final TileMenu menu;
    private final PageGrid grid = new PageGrid();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Map<UUID, TileView> tiles = new LinkedHashMap<>();
    private Map<UUID, Spot> kept = Map.of();
    private @Nullable TileHands hands;
    private boolean showing;
    private @Nullable WholePage whole;

    /// @param menu of its tiles
    public PageView(PageParts parts, PageModel model, TileMenu menu) {
        this.parts = parts;
        this.model = model;
        this.menu = menu;
        getStyleClass().add("page-view");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        getChildren().add(scroll);
        model.laid().subscribe(this::lay);
        model.question()
                .subscribe(question -> tiles.values().forEach(tile -> tile.model().ask(question)));
        scroll.vvalueProperty().subscribe(this::look);
        scroll.viewportBoundsProperty().subscribe(this::look);
        grid.layoutBoundsProperty().subscribe(this::look);
    }

    /// The tiles in sight or not, from the upper left one on.
    public Collection<TileView> tiles() {
        return tiles.values();
    }

    /// Lets its tiles be changed; null to look at it only.
    public void change(@Nullable TileHands by) {
        hands = by;
        pseudoClassStateChanged(PseudoClass.getPseudoClass("changing"), by != null);
        tiles.values().forEach(this::grip);
    }

    /// Computes all tiles, in sight or not, and takes what the page looks like then.
    public void whole(WholePage.Taker taker) {
        WholePage wanted = new WholePage(this, grid, taker, this::look);
        whole = wanted;
        tiles.values().forEach(tile -> tile.model().start());
        wanted.follow(List.copyOf(tiles.values()));
    }

    private void leave() {
        if (whole != null) {
            whole.leave();
            whole = null;
        }
    }

    /// Puts tiles back where they are kept: a move was refused.
    public void settle() {
        grid.place(kept);
    }

    /// Follows the database from now on.
    public void start() {
        showing = true;
        model.start();
        look();
    }

    public void stop() {
        leave();
        showing = false;
        model.stop();
        tiles.values().forEach(tile -> tile.model().stop());
    }

    private void lay(PageModel.@Nullable Laid laid) {
        List<Tile> wanted = laid == null ? List.of() : laid.tiles();
        if (laid == null) {
            scroll.setVvalue(0);
        }
        int before = tiles.size();
        boolean same = wanted.stream().map(Tile::id).toList().equals(List.copyOf(tiles.keySet()));
        if (same) {
            wanted.forEach(this::renew);
        } else {
            replace(wanted);
        }
        kept = laid == null ? Map.of() : laid.spots();
        grid.place(kept);
        look();
        if (hands != null && !same && wanted.size() == before + 1) {
            revealLast(wanted);
        }
    }

    /// Shows a tile that was put on the page just now.
    private void revealLast(List<Tile> wanted) {
        wanted.stream()
                .max(Comparator.comparing(Tile::id))
                .map(tile -> tiles.get(tile.id()))
                .ifPresent(view -> {
                    applyCss();
                    layout();
                    reveal(view);
                });
    }

    private void renew(Tile tile) {
        TileView view = tiles.get(tile.id());
        if (view != null) {
            view.model().show(tile);
        }
    }

    private void replace(List<Tile> wanted) {
        leave();
        var next = new LinkedHashMap<UUID, TileView>();
        for (Tile tile : wanted) {
            TileView present = tiles.remove(tile.id());
            TileView view = present == null ? made(tile) : present;
            view.model().show(tile);
            next.put(tile.id(), view);
        }
        tiles.values().forEach(gone -> gone.model().stop());
        tiles.clear();
        tiles.putAll(next);
        grid.show(tiles);
    }

    private TileView made(Tile tile) {
        var view =
                new TileView(
                        parts, new TileModel(tile, model.question().get(), parts.source()), menu);
        grip(view);
        return view;
    }

    private void grip(TileView view) {
        view.getChildren().removeIf(node -> node instanceof TileGrip);
        if (hands != null) {
            view.getChildren().add(new TileGrip(parts, view, grid, hands, places));
        }
    }

    private final TileGrip.Places places =
            new TileGrip.Places() {
                @Override
                public Map<UUID, Spot> now() {
                    return kept;
                }

                @Override
                public void show(Map<UUID, Spot> spots) {
                    grid.place(spots);
                }
            };

    /// Computes what is in sight or near it, and nothing else.
    private void look() {
        if (!showing || (whole != null && whole.isAwaited())) {
            return;
        }
        double height = scroll.getViewportBounds().getHeight();
        double room = Math.max(0, grid.getHeight() - height);
        double top = scroll.getVvalue() * room - NEAR;
        double foot = top + height + 2 * NEAR;
        for (TileView tile : tiles.values()) {
            Spot spot = kept.get(tile.model().tile().id());
            boolean near =
                    spot != null
                            && spot.y() * PageGrid.row() < foot
                            && spot.foot() * PageGrid.row() > top;
            if (near) {
                tile.model().start();
            } else {
                tile.model().stop();
            }
        }
    }

    /// Scrolls so far that a tile is in sight.
    private void reveal(TileView tile) {
        Bounds bounds = tile.getBoundsInParent();
        double room = grid.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp(bounds.getMinY() / room, 0, 1));
        }
    }
}
