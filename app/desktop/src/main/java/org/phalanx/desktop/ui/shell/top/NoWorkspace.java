package org.phalanx.desktop.ui.shell.top;

import jakarta.inject.Inject;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import org.phalanx.desktop.ui.screen.Workspace;

/// Stands in while no workspace is open: no names, nothing to choose.
public final class NoWorkspace implements Workspace {
    private final ObservableValue<String> nothing = new SimpleStringProperty("");

    @Inject
    public NoWorkspace() {}

    @Override
    public ObservableValue<String> name() {
        return nothing;
    }

    @Override
    public ObservableValue<String> person() {
        return nothing;
    }

    @Override
    public List<MenuItem> items() {
        return List.of();
    }
}
