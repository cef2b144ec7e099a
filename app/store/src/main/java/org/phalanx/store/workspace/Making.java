package org.phalanx.store.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.open.WorkspaceLock;

/// A workspace that is being made: until it is done its folder counts as empty, and what a crash or
/// a failure leaves behind goes when it is made again.
public final class Making implements AutoCloseable {

    private final WorkspaceFolder folder;
    private boolean done;

    private Making(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /// Begins; what an earlier making has left behind is removed.
    ///
    /// @throws OpenRefused when a workspace is there, the place is unsafe or can't be written
    public static Making begin(WorkspaceFolder folder) throws OpenRefused {
        folder.refuseUnsafe();
        if (folder.exists()) {
            throw new OpenRefused("open.exists", folder.path().toString());
        }
        try {
            Files.createDirectories(folder.path());
            // somebody else may be making it right now
            WorkspaceLock lock = WorkspaceLock.take(folder);
            try {
                if (Files.exists(folder.making())) {
                    removeParts(folder);
                }
                Files.writeString(folder.making(), "");
            } finally {
                lock.close();
            }
            return new Making(folder);
        } catch (IOException e) {
            throw new OpenRefused("open.unreadable", folder.path().toString());
        }
    }

    /// From now on there is a workspace.
    public void done() {
        try {
            Files.delete(folder.making());
            done = true;
        } catch (IOException e) {
            throw new StoreException("finishing a workspace", e);
        }
    }

    /// Removes what was made if it wasn't done; its database must be closed by then.
    @Override
    public void close() {
        if (!done) {
            try {
                removeParts(folder);
                Files.deleteIfExists(folder.making());
            } catch (IOException e) {
                throw new StoreException("removing half a workspace", e);
            }
        }
    }

    private static void removeParts(WorkspaceFolder folder) throws IOException {
        Path file = folder.database();
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }
}
