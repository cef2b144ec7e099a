package org.phalanx.desktop.dashboard.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// Waits until every tile of a page shows what it has to tell, so that a picture of the page is
/// complete.
public final class WholePage {
    // charts draw themselves anew in the room that they were given, then that is laid out
    private static final int ROUNDS = 3;

    /// Takes what a page looks like.
    public interface Taker {
        /// It is complete; the picture has to be taken before this returns.
        void take(Node page);

        /// Somebody left the page before it was.
        void left();
    }

    private final PageView page;
    private final Parent grid;
    private final Taker taker;
    private final Runnable end;
    private Subscription tiles = Subscription.EMPTY;
    private boolean awaited = true;

    /// @param end when nothing beyond what is in sight needs to be computed any more
    WholePage(PageView page, Parent grid, Taker taker, Runnable end) {
        this.page = page;
        this.grid = grid;
        this.taker = taker;
        this.end = end;
    }

    void follow(List<TileView> all) {
        tiles =
                all.stream()
                        .map(tile -> tile.ready().subscribe((was, now) -> look(all)))
                        .reduce(Subscription.EMPTY, Subscription::and);
        look(all);
    }

    boolean isAwaited() {
        return awaited;
    }

    private void look(List<TileView> all) {
        if (awaited && all.stream().allMatch(tile -> tile.ready().get())) {
            finish();
            take(all);
            end.run();
        }
    }

    private void take(List<TileView> all) {
        all.forEach(tile -> tile.print(true));
        for (int i = 0; i < ROUNDS; i++) {
            page.applyCss();
            page.layout();
        }
        try {
            taker.take(grid);
        } finally {
            all.forEach(tile -> tile.print(false));
        }
    }

    void leave() {
        if (awaited) {
            finish();
            taker.left();
        }
    }

    private void finish() {
        awaited = false;
        tiles.unsubscribe();
    }
}
