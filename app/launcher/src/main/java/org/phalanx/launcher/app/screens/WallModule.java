package org.phalanx.launcher.app.screens;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.Set;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.FeatureSheet;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;

/// What a command window has for itself.
final class WallModule extends AbstractModule {

    @Provides
    @Singleton
    static Theme theme(Fonts fonts, Set<FeatureSheet> features) {
        Theme theme = Theme.apart(fonts, features);
        theme.appearance().set(Appearance.DARK);
        return theme;
    }
}
