package org.phalanx.desktop.ui.theme;

import com.google.inject.Binder;
import com.google.inject.multibindings.Multibinder;
import java.net.URL;
import java.util.Objects;

/// The style sheet of a feature. All of them are joined with those of the kit on every scene: a
/// sheet of a single view would have JavaFX match styles anew for every view.
///
/// @param address of the sheet; its classes are named so that no other feature has them
public record FeatureSheet(URL address) {

    /// Adds a sheet that lies beside a class.
    public static void add(Binder binder, Class<?> beside, String name) {
        URL address = Objects.requireNonNull(beside.getResource(name), name);
        Multibinder.newSetBinder(binder, FeatureSheet.class)
                .addBinding()
                .toInstance(new FeatureSheet(address));
    }
}
