package org.phalanx.desktop.ui.control;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons in the colour of the text that they stand beside.
public final class Icons {
    /// Beside a caption or in a tag.
    public static final int TAG = 12;

    /// In a row or beside small text.
    public static final int ROW = 14;

    /// In a button.
    public static final int BUTTON = 16;

    /// In the rail.
    public static final int RAIL = 18;

    /// Over an empty state.
    public static final int LARGE = 32;

    private Icons() {}

    /// An icon of one of the sizes above that says nothing alone, since text stands beside it.
    public static FontIcon of(Ikon ikon, int size) {
        FontIcon icon = new FontIcon(ikon);
        // a size set in code would lose against the base theme
        icon.getStyleClass().add("icon-" + size);
        icon.setMouseTransparent(true);
        return icon;
    }

    /// An icon in the colour of what it means.
    public static FontIcon of(Ikon ikon, int size, Tone tone) {
        return tone.on(of(ikon, size));
    }
}
