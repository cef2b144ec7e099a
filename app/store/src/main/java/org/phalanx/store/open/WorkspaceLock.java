package org.phalanx.store.open;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/// Holds a workspace for this process alone, as long as it lives.
public final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the folder for this process.
    ///
    /// @throws OpenRefused when another has it, or it can't be written
    public static WorkspaceLock take(WorkspaceFolder folder) throws OpenRefused {
        try {
            var channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new OpenRefused("open.in-use", folder.path().toString());
            }
            return new WorkspaceLock(channel);
        } catch (IOException e) {
            throw new OpenRefused("open.unreadable", folder.path().toString());
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /// Closing the channel gives the lock back.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("giving back the workspace lock", e);
        }
    }
}
