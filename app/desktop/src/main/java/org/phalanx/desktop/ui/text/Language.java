package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The language in which everything is shown now; whoever binds to it follows a switch at once.
///
/// Set and observed on the FX thread.
@Singleton
public final class Language {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /// The languages that are complete, first choice first.
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(CHINESE);

    @Inject
    public Language() {}

    public ObjectProperty<Locale> locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.get().getLanguage().equals(CHINESE.getLanguage());
    }

    /// The texts of the package that `owner` lies in.
    public Texts texts(Class<?> owner) {
        return new Texts(locale, owner);
    }
}
