package org.phalanx.desktop.ui.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The texts of one package, from its `messages_zh_CN.properties` and `messages_en.properties`.
///
/// Values are `MessageFormat` patterns without quoting, so an apostrophe is just `'` (`’` is as
/// wide as a Chinese character in our font). A text that a language lacks is taken from Chinese.
/// Get one with [Language#texts].
public final class Texts {
    private final ObservableValue<Locale> locale;
    private final Class<?> owner;
    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    Texts(ObservableValue<Locale> locale, Class<?> owner) {
        this.locale = locale;
        this.owner = owner;
    }

    /// The text in the present language, its `{0}`, `{1}` … filled with `arguments`.
    ///
    /// @throws MissingResourceException when no language has the key
    public String get(String key, Object... arguments) {
        Locale present = locale.getValue();
        // MessageFormat would take a single apostrophe as a quote; our texts quote nothing
        String pattern = pattern(present, key).replace("'", "''");
        return new MessageFormat(pattern, present).format(arguments);
    }

    public boolean has(String key) {
        return bundle(Language.CHINESE).containsKey(key);
    }

    /// The text, kept in the present language; observable arguments are followed as well.
    public StringBinding bind(String key, Object... arguments) {
        List<ObservableValue<?>> observed = new ArrayList<>();
        observed.add(locale);
        for (Object argument : arguments) {
            if (argument instanceof ObservableValue<?> value) {
                observed.add(value);
            }
        }
        return Bindings.createStringBinding(
                () -> get(key, present(arguments)), observed.toArray(ObservableValue[]::new));
    }

    private static Object[] present(Object[] arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof ObservableValue<?> value) {
                values[i] = value.getValue();
            }
        }
        return values;
    }

    private String pattern(Locale present, String key) {
        ResourceBundle bundle = bundle(present);
        return bundle.containsKey(key)
                ? bundle.getString(key)
                : bundle(Language.CHINESE).getString(key);
    }

    private ResourceBundle bundle(Locale wanted) {
        return bundles.computeIfAbsent(wanted, this::load);
    }

    private ResourceBundle load(Locale wanted) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                wanted,
                owner.getClassLoader(),
                new ChineseFallback());
    }

    /// Chinese stands in for any language without a bundle, whatever the system's language is.
    private static final class ChineseFallback extends Control {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale missing) {
            return missing.equals(Language.CHINESE) ? null : Language.CHINESE;
        }
    }
}
