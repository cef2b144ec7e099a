package org.phalanx.desktop.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.pack.PackException;

/// Opens workspaces in the window of the process; whoever composes the program provides it.
///
/// What takes time is called off the JavaFX thread and hands back what shows its result there.
public interface WorkspaceOpener {

    /// A workspace that is open but not on the screen yet.
    interface Opened {
        /// Puts it into the window in place of what was there. FX thread only.
        ///
        /// @param screen the screen to begin with, null for the first one
        void show(@Nullable String screen);
    }

    /// Folders of the workspaces that were opened here, newest first.
    List<Path> recent();

    /// The folder that new workspaces are put into unless somebody says otherwise.
    Path home();

    /// Opens the workspace in a folder.
    Opened open(Path folder) throws OpenRefused, PackException;

    /// Makes a workspace in an empty folder and opens it.
    Opened create(WorkspaceWish wish) throws OpenRefused, PackException;

    /// Opens the demo team's workspace, which is made when there is none yet.
    Opened demo() throws OpenRefused, PackException, IOException;

    /// Closes what is open and shows the start page. FX thread only.
    void leave();
}
