package org.phalanx.desktop.ui.shell.top;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.ShellStatus;
import org.phalanx.desktop.ui.screen.TopBox;
import org.phalanx.desktop.ui.screen.Workspace;

/// What features put into the top bar.
public record TopBarParts(
        Workspace workspace, Optional<TopBox> box, Set<NewItem> newItems, ShellStatus status) {
    @Inject
    public TopBarParts {}
}
