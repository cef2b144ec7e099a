package org.phalanx.store.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The folder of a workspace on this device.
///
/// @param path of the folder
public record WorkspaceFolder(Path path) {

    private static final List<String> CLOUD_DRIVES =
            List.of(
                    "onedrive",
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "icloud",
                    "mobile documents",
                    "baidunetdisk",
                    "baidusyncdisk",
                    "nutstore",
                    "坚果云",
                    "wpsdrive",
                    "weiyun");

    private static final List<String> NETWORK_FILE_SYSTEMS =
            List.of("nfs", "cifs", "smb", "afs", "webdav", "sshfs", "9p");

    public WorkspaceFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// The database file.
    public Path database() {
        return path.resolve("phalanx.db");
    }

    /// Where backups are kept.
    public Path backups() {
        return path.resolve("backups");
    }

    Path lock() {
        return path.resolve("phalanx.lock");
    }

    /// There while a workspace is being made.
    public Path making() {
        return path.resolve("phalanx.making");
    }

    /// Whether a workspace is there, made to the end.
    public boolean exists() {
        return Files.isRegularFile(database()) && !Files.exists(making());
    }

    /// Refuses folders in which another program moves files under an open database.
    public void refuseUnsafe() throws OpenRefused {
        for (Path part : path) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (CLOUD_DRIVES.stream().anyMatch(name::startsWith)) {
                throw new OpenRefused("open.cloud-drive", path.toString());
            }
        }
        if (path.toString().startsWith("\\\\") || isOnNetwork()) {
            throw new OpenRefused("open.network-share", path.toString());
        }
    }

    private boolean isOnNetwork() throws OpenRefused {
        try {
            Path there = path;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            String type = Files.getFileStore(there).type().toLowerCase(Locale.ROOT);
            return NETWORK_FILE_SYSTEMS.stream().anyMatch(type::contains);
        } catch (IOException unreadable) {
            throw new OpenRefused("open.unreadable", path.toString());
        }
    }
}
