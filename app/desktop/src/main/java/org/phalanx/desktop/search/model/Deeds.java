package org.phalanx.desktop.search.model;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.store.search.Search;
import org.phalanx.store.search.found.Hit;

/// What can be done from anywhere: screens to go to, things to create, what keys do. FX thread
/// only.
public final class Deeds {

    private final Provider<Set<Screen>> screens;
    private final Provider<Set<NewItem>> newItems;
    private final Provider<Set<GlobalKeys>> keys;
    private final Navigator navigator;
    private final Search search;
    private final Texts texts;

    @Inject
    Deeds(
            Provider<Set<Screen>> screens,
            Provider<Set<NewItem>> newItems,
            Provider<Set<GlobalKeys>> keys,
            Navigator navigator,
            Search search,
            Language language) {
        this.screens = screens;
        this.newItems = newItems;
        this.keys = keys;
        this.navigator = navigator;
        this.search = search;
        this.texts = language.texts(Deeds.class);
    }

    /// Which deeds.
    public enum Kind {
        /// All of them.
        ALL,
        /// Screens alone.
        SCREENS
    }

    /// Deeds whose names have what was typed, in their order; all when nothing was.
    public List<Offer> offers(String typed, Kind kind) {
        Stream<Offer.Deed> all =
                kind == Kind.SCREENS
                        ? screens()
                        : Stream.of(screens(), creations(), keys()).flatMap(deeds -> deeds);
        var offers = new ArrayList<Offer>();
        all.forEach(deed -> matched(deed, typed).ifPresent(offers::add));
        return offers;
    }

    private Optional<Offer.Deed> matched(Offer.Deed deed, String typed) {
        if (typed.isBlank()) {
            return Optional.of(deed);
        }
        return search.marks(deed.title(), typed).map(marks -> marked(deed, marks));
    }

    private static Offer.Deed marked(Offer.Deed deed, List<Hit.Mark> marks) {
        return new Offer.Deed(deed.title(), marks, deed.icon(), deed.keys(), deed.action());
    }

    private Stream<Offer.Deed> screens() {
        return screens.get().stream()
                .filter(screen -> screen.place() != Screen.Place.NONE)
                .sorted(Comparator.comparing(Screen::place).thenComparingInt(Screen::order))
                .map(screen ->
                        deed(
                                texts.get("go", screen.title().getValue()),
                                screen.icon(),
                                null,
                                () -> navigator.open(screen.id())));
    }

    private Stream<Offer.Deed> creations() {
        return newItems.get().stream()
                .sorted(Comparator.comparingInt(NewItem::order))
                .map(item ->
                        deed(
                                texts.get("create", item.title().getValue()),
                                Feather.PLUS,
                                null,
                                item::create));
    }

    private Stream<Offer.Deed> keys() {
        return keys.get().stream()
                .flatMap(some -> some.keys().stream())
                .map(key -> deed(key.title().getValue(), Feather.ZAP, cap(key), key.action()));
    }

    private static String cap(KeyAction key) {
        return key.keys().getDisplayText().replace("+", " ");
    }

    private static Offer.Deed deed(
            String title, Ikon icon, @Nullable String keys, Runnable action) {
        return new Offer.Deed(title, List.of(), icon, keys, action);
    }
}
