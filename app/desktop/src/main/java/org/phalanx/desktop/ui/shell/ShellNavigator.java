package org.phalanx.desktop.ui.shell;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.screen.SidePane;

/// Keeps the views of the screens, brings one into sight at a time and remembers the way.
@Singleton
public final class ShellNavigator implements Navigator {
    private final Map<String, Screen> screens = new HashMap<>();
    private final Map<String, ScreenView> views = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final Trail trail = new Trail();
    private final SidePane sidePane;

    /// The screen in sight.
    ///
    /// @param argument with which it was opened
    public record Shown(Screen screen, ScreenView view, @Nullable String argument) {
        /// Whether a place in the rail stands for what is shown.
        boolean isAt(Screen place) {
            Optional<String> subject = screen.subject(argument);
            return screen.equals(place)
                    || (screen.place() == Screen.Place.NONE
                            && subject.isPresent()
                            && subject.equals(place.subject(null)));
        }
    }

    @Inject
    public ShellNavigator(Set<Screen> screens, SidePane sidePane) {
        this.sidePane = sidePane;
        for (Screen screen : screens) {
            if (this.screens.put(screen.id(), screen) != null) {
                throw new IllegalStateException("Two screens with the id " + screen.id());
            }
        }
    }

    @Override
    public void open(String screenId, @Nullable String argument) {
        Trail.Stop stop = new Trail.Stop(screenId, argument);
        show(stop);
        trail.visit(stop);
    }

    @Override
    public void back() {
        goTo(trail.back());
    }

    @Override
    public void forward() {
        goTo(trail.forward());
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The screens of one place in the rail, in their order.
    public List<Screen> at(Screen.Place place) {
        return screens.values().stream()
                .filter(screen -> screen.place() == place)
                .sorted(Comparator.comparingInt(Screen::order).thenComparing(Screen::id))
                .toList();
    }

    /// Nothing is in sight any more: the window is gone.
    public void leave() {
        Shown last = shown.get();
        if (last != null) {
            last.view().deactivate();
            shown.set(null);
        }
    }

    private void goTo(Trail.@Nullable Stop stop) {
        if (stop != null) {
            show(stop);
        }
    }

    private void show(Trail.Stop stop) {
        Screen screen = screens.get(stop.screenId());
        if (screen == null) {
            throw new IllegalArgumentException("No screen " + stop.screenId());
        }
        Shown before = shown.get();
        if (before != null) {
            before.view().deactivate();
        }
        sidePane.hide();
        ScreenView view = views.computeIfAbsent(screen.id(), id -> screen.view());
        shown.set(new Shown(screen, view, stop.argument()));
        view.activate(stop.argument());
    }
}
