package org.phalanx.desktop.ui.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.phalanx.desktop.ui.memory.LookMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.text.Language;

/// Brings back how the application looked last on this device and remembers what changes: language,
/// appearance, density, motion. FX thread only.
@Singleton
public final class Looks {
    private static final String LANGUAGE = "look.language";
    private static final String APPEARANCE = "look.appearance";
    private static final String DENSITY = "look.density";
    private static final String TEXT = "look.text";
    private static final String MOTION = "look.reduce-motion";

    private final Theme theme;
    private final Language language;
    private final Memory memory;
    private final BooleanProperty asSystem = new SimpleBooleanProperty();

    @Inject
    public Looks(Theme theme, Language language, LookMemory memory) {
        this.theme = theme;
        this.language = language;
        this.memory = memory.memory();
    }

    /// Whether light and dark follow the operating system, also while the application runs.
    public BooleanProperty asSystem() {
        return asSystem;
    }

    /// Sets what is remembered, and remembers every change from now on.
    ///
    /// @param otherwise the language where none was chosen yet
    public void recall(Locale otherwise) {
        Locale remembered = memory.get(LANGUAGE).map(Locale::forLanguageTag).orElse(otherwise);
        language.locale().set(complete(remembered));
        memory.get(DENSITY).flatMap(Looks::density).ifPresent(theme.density()::set);
        memory.get(TEXT).flatMap(Looks::textSize).ifPresent(theme.textSize()::set);
        theme.reduceMotion().set(memory.get(MOTION).isPresent());
        Optional<Appearance> chosen = memory.get(APPEARANCE).flatMap(Looks::appearance);
        chosen.ifPresent(theme.appearance()::set);
        asSystem.set(chosen.isEmpty());
        remember();
    }

    private void remember() {
        language.locale().subscribe(now -> memory.put(LANGUAGE, now.toLanguageTag()));
        theme.density().subscribe(now -> memory.put(DENSITY, now.name()));
        theme.textSize().subscribe(now -> memory.put(TEXT, now.name()));
        theme.reduceMotion()
                .subscribe(still -> {
                    if (still) {
                        memory.put(MOTION, "yes");
                    } else {
                        memory.forget(MOTION);
                    }
                });
        Platform.getPreferences().colorSchemeProperty().subscribe(this::followSystem);
        asSystem.subscribe(this::followSystem);
        theme.appearance()
                .subscribe(now -> {
                    if (now != ofSystem()) {
                        asSystem.set(false);
                    }
                    rememberAppearance();
                });
    }

    private void followSystem() {
        if (asSystem.get()) {
            theme.appearance().set(ofSystem());
        }
        rememberAppearance();
    }

    private void rememberAppearance() {
        if (asSystem.get()) {
            memory.forget(APPEARANCE);
        } else {
            memory.put(APPEARANCE, theme.appearance().get().key());
        }
    }

    private static Appearance ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                ? Appearance.DARK
                : Appearance.LIGHT;
    }

    private static Locale complete(Locale wanted) {
        return Language.ALL.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Optional<TextSize> textSize(String name) {
        return Arrays.stream(TextSize.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<Density> density(String name) {
        return Arrays.stream(Density.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<Appearance> appearance(String key) {
        return Arrays.stream(Appearance.values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
