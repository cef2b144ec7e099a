package org.phalanx.desktop.dashboard.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;

/// One page in one window: which it is, what is asked of it, and its tiles. Any number of them can
/// show the same page. All of it belongs to the thread of the screen.
public final class PageModel {

    private static final List<Dependency> READS =
            List.of(
                    Dependency.on("dashboard_tile"),
                    new Dependency("opportunity", Set.of("created_at", "deleted_at")));

    private final Pages pages;
    private final LiveQuery<Laid> live;
    private final ReadOnlyObjectWrapper<@Nullable Laid> laid = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PageQuestion> question =
            new SimpleObjectProperty<>(PageQuestion.of(new Span.Turning(Stretch.QUARTER, 0)));
    private boolean showing;
    // read in the background, written on the screen's thread
    private volatile @Nullable UUID page;

    /// The tiles of a page.
    ///
    /// @param page its id
    /// @param anyDeals whether there is anything to tell of at all
    public record Laid(UUID page, List<Tile> tiles, boolean anyDeals) {

        public Laid {
            tiles = List.copyOf(tiles);
        }

        /// Where they stand.
        public Map<UUID, Spot> spots() {
            var spots = new LinkedHashMap<UUID, Spot>();
            tiles.forEach(tile -> spots.put(tile.id(), tile.spot()));
            return spots;
        }
    }

    public PageModel(Pages pages, LiveViews live) {
        this.pages = pages;
        this.live = live.follow(READS, this::read, result -> arrived(result.value()));
    }

    private @Nullable Laid read() {
        UUID now = page;
        return now == null ? null : new Laid(now, pages.tiles(now), pages.anyDeals());
    }

    private void arrived(@Nullable Laid answer) {
        if (answer != null && answer.page().equals(page)) {
            laid.set(answer);
        }
    }

    /// Shows another page.
    public void show(UUID other) {
        if (!other.equals(page)) {
            page = other;
            laid.set(null);
            if (showing) {
                live.refresh();
            }
        }
    }

    /// The page in sight; null before the first.
    public @Nullable UUID page() {
        return page;
    }

    /// Its tiles; null until they were read first.
    public ReadOnlyObjectProperty<@Nullable Laid> laid() {
        return laid.getReadOnlyProperty();
    }

    /// What is asked of all its tiles.
    public ObjectProperty<PageQuestion> question() {
        return question;
    }

    public void start() {
        showing = true;
        live.start();
    }

    public void stop() {
        showing = false;
        live.close();
    }
}
