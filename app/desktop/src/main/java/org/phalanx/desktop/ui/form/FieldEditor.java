package org.phalanx.desktop.ui.form;

import javafx.scene.Node;

/// The open input of one field while it is edited in place.
public interface FieldEditor {
    Node node();

    /// Puts the cursor into the input and selects what is there.
    void focus();

    /// Takes the value; returns false to stay open, having told the row what is wrong.
    boolean save();
}
