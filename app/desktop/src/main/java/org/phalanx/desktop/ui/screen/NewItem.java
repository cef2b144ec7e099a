package org.phalanx.desktop.ui.screen;

import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;

/// Something that can be created from the New menu; registered through a `Multibinder<NewItem>`.
public interface NewItem {
    ObservableValue<String> title();

    Ikon icon();

    /// Position in the menu, smallest first.
    int order();

    void create();
}
