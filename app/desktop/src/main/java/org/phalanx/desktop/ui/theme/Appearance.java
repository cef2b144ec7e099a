package org.phalanx.desktop.ui.theme;

import java.util.Locale;

/// The two sets of colour values.
public enum Appearance {
    LIGHT,
    DARK;

    /// Name of this appearance as settings and the command line write it: `light`, `dark`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
