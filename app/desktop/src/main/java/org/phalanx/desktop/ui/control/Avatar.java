package org.phalanx.desktop.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.phalanx.desktop.ui.theme.Fonts;

/// A person as a disc with one character or two initials; the reader's own disc is accent.
public final class Avatar extends Label {
    private static final int SMALLEST_LETTER = 10;
    private static final int MARGIN = 2;

    private Avatar(String full, String brief, int size) {
        getStyleClass().addAll("avatar", "avatar-" + size);
        Font font = Font.font(Fonts.SEMI_BOLD, Math.max(SMALLEST_LETTER, size / 2.0));
        setText(fits(full, font, size) ? full : brief);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    /// A colleague, known by the last character of a Chinese name. Sizes are 18, 20, 24 and 28.
    public static Avatar colleague(String name, int size) {
        Avatar avatar = new Avatar(Initials.colleague(name), Initials.first(name), size);
        avatar.setAccessibleText(name);
        return avatar;
    }

    /// Someone on the customer's side, known by the surname.
    public static Avatar contact(String name, int size) {
        Avatar avatar = new Avatar(Initials.contact(name), Initials.first(name), size);
        avatar.setAccessibleText(name);
        return avatar;
    }

    /// Marks the disc as the reader's own.
    public Avatar mine() {
        getStyleClass().add("mine");
        return this;
    }

    private static boolean fits(String letters, Font font, int size) {
        Text text = new Text(letters);
        text.setFont(font);
        return text.getLayoutBounds().getWidth() <= size - MARGIN;
    }
}
