package org.phalanx.desktop.dashboard.command;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.sales.dashboard.Page;

/// Which page a wall shows: one after another, each for some seconds, unless somebody holds it. FX
/// thread only.
final class Rotation {

    static final int SECONDS = 20;

    private static final String OWN = "rep";

    private final PagesModel pages;
    private final ReadOnlyObjectWrapper<@Nullable Page> now = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private int left = SECONDS;

    Rotation(PagesModel pages) {
        this.pages = pages;
        pages.all().subscribe(() -> renew(all()));
    }

    /// The page in sight; null before pages were read.
    ReadOnlyObjectProperty<@Nullable Page> now() {
        return now.getReadOnlyProperty();
    }

    /// Whether it stays where it is.
    BooleanProperty held() {
        return held;
    }

    /// What a wall shows: a page of one person's own figures is not for everybody's eyes, as long
    /// as there are others.
    List<Page> all() {
        List<Page> every = pages.all().get();
        List<Page> some = every.stream().filter(page -> !OWN.equals(page.audience())).toList();
        return some.isEmpty() ? every : some;
    }

    /// A page that is gone is left; one that was renamed is shown by its new name.
    private void renew(List<Page> all) {
        Page before = now.get();
        UUID id = before == null ? null : before.id();
        all.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(this::show);
    }

    /// A second has gone by.
    void tick() {
        if (!held.get() && --left <= 0) {
            step(1);
        }
    }

    /// Goes to another page, from the last to the first and back.
    void step(int by) {
        List<Page> all = all();
        if (!all.isEmpty()) {
            show(all.get(Math.floorMod(at() + by, all.size())));
        }
    }

    /// The place of the page in sight among all.
    int at() {
        Page present = now.get();
        List<Page> all = all();
        return present == null
                ? 0
                : Math.max(0, all.stream().map(Page::id).toList().indexOf(present.id()));
    }

    private void show(Page page) {
        left = SECONDS;
        // not by the model's own choice of a page, which is remembered for the first window
        pages.page().show(page.id());
        now.set(page);
    }
}
