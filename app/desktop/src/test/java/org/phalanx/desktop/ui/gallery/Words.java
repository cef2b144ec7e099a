package org.phalanx.desktop.ui.gallery;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// Sample words of the sheet in one of the two languages.
record Words(boolean chinese) {
    ObservableValue<String> of(String zh, String en) {
        return new SimpleStringProperty(text(zh, en));
    }

    String text(String zh, String en) {
        return chinese ? zh : en;
    }
}
