package org.phalanx.desktop.records.list.arrange;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.desktop.records.filter.build.RuleTyping;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.SavedView;
import org.phalanx.sales.records.SavedViews;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;

/// The views of one list that can be chosen, and the one that is. FX thread only.
public final class ViewShelf {
    private static final String CHOSEN = "view";
    private static final String DEFAULT = "default-view";
    private final SavedViews saved;
    private final LiveViews lives;
    private final RuleTyping typing;
    private final Arrangements arrangements;
    private final ReadOnlyObjectWrapper<List<SavedView>> views =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SavedView> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable LiveQuery<List<SavedView>> live;
    private @Nullable RecordType type;

    @Inject
    public ViewShelf(
            SavedViews saved, LiveViews lives, RuleTyping typing, Arrangements arrangements) {
        this.saved = saved;
        this.lives = lives;
        this.typing = typing;
        this.arrangements = arrangements;
    }

    /// All that can be chosen, by name.
    public ReadOnlyObjectProperty<List<SavedView>> views() {
        return views.getReadOnlyProperty();
    }

    /// The one that was chosen last; null when none is.
    public ReadOnlyObjectProperty<@Nullable SavedView> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Follows the views of a type; the first reading may be waited for.
    public void follow(RecordType of, Runnable first) {
        boolean other = type == null || !type.key().equals(of.key());
        close();
        type = of;
        if (other) {
            views.set(List.of());
            chosen.set(null);
        }
        var once =
                new Object() {
                    boolean done = !other;
                };
        live =
                lives.follow(
                        List.of(Dependency.on(SavedViews.TYPE)),
                        () -> saved.of(of.key()),
                        result -> {
                            take(of, result.value());
                            if (!once.done) {
                                once.done = true;
                                first.run();
                            }
                        });
        live.start();
    }

    private void take(RecordType of, List<SavedView> now) {
        views.set(now);
        String id = arrangements.note(of, CHOSEN).orElse("");
        chosen.set(find(id).orElse(null));
    }

    private Optional<SavedView> find(String id) {
        return views.get().stream().filter(view -> view.id().toString().equals(id)).findFirst();
    }

    /// Stops following.
    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    /// Remembers which one is chosen.
    public void choose(@Nullable SavedView view) {
        arrangements.note(type(), CHOSEN, view == null ? "" : view.id().toString());
        chosen.set(view);
    }

    /// The view with which the list begins.
    public Optional<SavedView> usual() {
        return arrangements.note(type(), DEFAULT).flatMap(this::find);
    }

    /// Begins with this view from now on; null for none.
    public void begin(@Nullable SavedView view) {
        arrangements.note(type(), DEFAULT, view == null ? "" : view.id().toString());
    }

    /// How a view is arranged. Its rule is read beside the screen.
    ///
    /// @param refused gets why its rule can't be a filter
    public void read(SavedView view, Consumer<Arrangement> then, Consumer<List<String>> refused) {
        RecordType of = type();
        typing.read(
                of,
                view.shape().condition(),
                conditions -> then.accept(ViewText.read(of, view.shape(), conditions)),
                refused);
    }

    /// The arrangement as a view keeps it.
    public SavedView.Shape shape(Arrangement now) {
        return ViewText.of(type(), now, typing);
    }

    private RecordType type() {
        return Objects.requireNonNull(type);
    }
}
