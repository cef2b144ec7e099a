package org.phalanx.desktop.records;

import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;

/// Another screen that shows the records of a type, such as the board of deals. Features offer it
/// through a `Multibinder<OtherView>`; the list of the type then has a switch to it.
///
/// @param type key of the type
/// @param screen id of the screen
public record OtherView(String type, String screen, Ikon icon, ObservableValue<String> title) {}
