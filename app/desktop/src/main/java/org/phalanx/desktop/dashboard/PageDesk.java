package org.phalanx.desktop.dashboard;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.dashboard.DefaultPages;
import org.phalanx.sales.dashboard.Laying;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;

/// What is done to pages and tiles from the screen: each is written in the background, refused with
/// its reason, and taken back by one step. FX thread only.
final class PageDesk {

    private final Laying laying;
    private final DefaultPages defaults;
    private final PagesModel pages;
    private final Tasks tasks;
    private final Said said;
    private final Undoing undoing;

    @Inject
    PageDesk(
            Laying laying,
            DefaultPages defaults,
            PagesModel pages,
            Tasks tasks,
            Said said,
            Undoing undoing) {
        this.laying = laying;
        this.defaults = defaults;
        this.pages = pages;
        this.tasks = tasks;
        this.said = said;
        this.undoing = undoing;
    }

    /// Sentences about what was done.
    static final class Said {
        private final Toasts toasts;
        private final Refusals refusals;
        private final Texts texts;

        @Inject
        Said(Toasts toasts, Refusals refusals, Language language) {
            this.toasts = toasts;
            this.refusals = refusals;
            this.texts = language.texts(PageDesk.class);
        }
    }

    UUID newId() {
        return laying.newId();
    }

    void create(String name) {
        UUID page = laying.newId();
        run(() -> laying.create(page, name), () -> pages.open(page));
    }

    void copy(Page from, String name) {
        UUID page = laying.newId();
        run(() -> laying.copy(from.id(), page, name), () -> pages.open(page));
    }

    void rename(Page page, String name) {
        run(() -> laying.rename(page.id(), name), () -> {});
    }

    void share(Page page) {
        boolean shared = !page.shared();
        run(
                () -> laying.share(page, shared),
                () -> done(said.texts.get(shared ? "done.shared" : "done.unshared", page.name())));
    }

    void delete(Page page, String name) {
        run(() -> laying.delete(page), () -> done(said.texts.get("done.deleted", name)));
    }

    /// Whether a page came with the workspace, so that it can be brought back to how it came.
    boolean isDefault(Page page) {
        return defaults.has(page.id());
    }

    void reset(Page page, String name) {
        run(
                () -> laying.reset(page.id(), name, defaults.tiles(page.id())),
                () -> done(said.texts.get("done.reset", name)));
    }

    void add(Tile tile, String title) {
        run(() -> laying.add(tile, title), () -> {});
    }

    void change(Tile tile, String title) {
        run(() -> laying.change(tile, title), () -> {});
    }

    /// @param refused what to do when it could not be kept
    void place(Map<UUID, Spot> spots, String title, Runnable refused) {
        tasks.work(() -> laying.place(spots, title))
                .onSuccess(outcome -> {
                    if (outcome instanceof Outcome.Refused(List<Refusal> reasons)) {
                        said.toasts.show(Toast.failed(said.refusals.words(reasons)));
                        refused.run();
                    }
                })
                .start();
    }

    void remove(Tile tile, Map<UUID, Spot> others, String title) {
        run(
                () -> laying.remove(tile.id(), others, title),
                () -> done(said.texts.get("done.removed", title)));
    }

    private void done(String sentence) {
        said.toasts.show(Toast.done(sentence, undoing::last));
    }

    private void run(Callable<Outcome> work, Runnable then) {
        tasks.work(work)
                .onSuccess(outcome -> {
                    if (outcome instanceof Outcome.Refused(List<Refusal> reasons)) {
                        said.toasts.show(Toast.failed(said.refusals.words(reasons)));
                    } else {
                        then.run();
                    }
                })
                .start();
    }
}
