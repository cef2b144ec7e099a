package org.phalanx.desktop.ui.screen;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

/// Whose data is open: the names in the top bar and what its menu offers.
public interface Workspace {
    /// Such as the name of the team.
    ObservableValue<String> name();

    /// The person who works here.
    ObservableValue<String> person();

    /// What else can be opened or done with the workspace; without any the name is no menu.
    List<MenuItem> items();
}
