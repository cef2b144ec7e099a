package org.phalanx.launcher.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The workspace that a command works on.
public final class WorkspaceOption {

    @Option(
            names = "--workspace",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the workspace")
    @Nullable Path folder;

    /// The folder that was named.
    public Path folder() {
        if (folder == null) {
            throw new IllegalStateException("picocli demands the folder");
        }
        return folder;
    }
}
