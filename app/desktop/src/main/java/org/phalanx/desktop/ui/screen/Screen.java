package org.phalanx.desktop.ui.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A place in the application that a feature offers; its module adds one to `Multibinder<Screen>`.
///
/// The shell asks for the view when the screen is opened first and keeps it. Unless said otherwise
/// a screen has no place in the rail.
public final class Screen {

    private final String id;
    private final ObservableValue<String> title;
    private final Ikon icon;
    private final Supplier<? extends ScreenView> views;
    private Place place = Place.NONE;
    private int order;
    private ObservableValue<RailBadge> badge = new SimpleObjectProperty<>(RailBadge.NONE);
    private Supplier<List<String>> examples = List::of;
    private Function<@Nullable String, @Nullable String> subject = argument -> null;
    private ObservableValue<String> explanation = new SimpleObjectProperty<>("");

    private Screen(
            String id,
            ObservableValue<String> title,
            Ikon icon,
            Supplier<? extends ScreenView> views) {
        this.id = id;
        this.title = title;
        this.icon = icon;
        this.views = views;
    }

    /// Where the screen stands in the rail.
    public enum Place {
        MAIN,
        FOOT,
        NONE
    }

    /// A screen.
    ///
    /// @param id key that the [Navigator] opens, such as `pipeline`; never shown
    /// @param title short name in the rail, at most 60 pixels wide in caption size
    /// @param views makes the view, on the JavaFX thread
    public static Screen of(
            String id,
            ObservableValue<String> title,
            Ikon icon,
            Supplier<? extends ScreenView> views) {
        return new Screen(id, title, icon, views);
    }

    /// Puts it among the screens of the work, smallest order first.
    public Screen inRail(int position) {
        return at(Place.MAIN, position);
    }

    /// Puts it at the foot of the rail, smallest order first.
    public Screen atFoot(int position) {
        return at(Place.FOOT, position);
    }

    /// Shows a count at the icon.
    public Screen counting(ObservableValue<RailBadge> count) {
        badge = count;
        return this;
    }

    /// Names arguments with which it shows something typical of the open workspace, for tours. They
    /// may read the workspace, so are not asked for on the JavaFX thread.
    public Screen withExamples(Supplier<List<String>> arguments) {
        examples = arguments;
        return this;
    }

    /// Says what it is for and how it is used, in a few sentences, for those who ask for help.
    public Screen explained(ObservableValue<String> sentences) {
        explanation = sentences;
        return this;
    }

    /// Says that it is about one kind of things, such as records of the type `opportunity`. The
    /// rail marks it while any screen about the same is in sight.
    public Screen about(String kind) {
        subject = argument -> kind;
        return this;
    }

    /// Says by an argument what it is about when opened with that.
    public Screen aboutBy(Function<String, String> kind) {
        subject = argument -> argument == null ? null : kind.apply(argument);
        return this;
    }

    private Screen at(Place there, int position) {
        place = there;
        order = position;
        return this;
    }

    public String id() {
        return id;
    }

    public ObservableValue<String> title() {
        return title;
    }

    public Ikon icon() {
        return icon;
    }

    public Place place() {
        return place;
    }

    /// Position among the screens of the same place, smallest first.
    public int order() {
        return order;
    }

    public ObservableValue<RailBadge> badge() {
        return badge;
    }

    /// Arguments that show something typical; not on the JavaFX thread.
    public List<String> examples() {
        return examples.get();
    }

    /// What it is for, or nothing.
    public ObservableValue<String> explanation() {
        return explanation;
    }

    /// What it is about when opened with this argument, if it says so.
    public Optional<String> subject(@Nullable String argument) {
        return Optional.ofNullable(subject.apply(argument));
    }

    /// Makes the view; called once, on the JavaFX thread.
    public ScreenView view() {
        return views.get();
    }
}
