package org.phalanx.launcher.app.tour;

import java.util.Locale;
import org.phalanx.desktop.ui.theme.Appearance;

/// How the pictures of a tour look.
///
/// @param locale language
/// @param appearance light or dark
/// @param width of the window in pixels
/// @param height of the window in pixels
public record TourLook(Locale locale, Appearance appearance, int width, int height) {

    /// The name of a screen's picture.
    String fileName(int number, String screen) {
        return String.format(
                Locale.ROOT,
                "%02d-%s-%s-%s-%dx%d.png",
                number,
                screen,
                locale.getLanguage(),
                appearance.name().toLowerCase(Locale.ROOT),
                width,
                height);
    }
}
