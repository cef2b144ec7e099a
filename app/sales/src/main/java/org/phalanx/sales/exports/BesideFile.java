package org.phalanx.sales.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file beside its place and moves it there when it is complete, so that nobody ever finds
/// half of it and the old one stays if writing fails.
public final class BesideFile {

    /// Something that is written.
    @FunctionalInterface
    public interface Content {
        Written writeTo(OutputStream out) throws IOException;
    }

    private BesideFile() {}

    /// Writes a file, whole or not at all.
    ///
    /// @throws IOException when it can't be written; a file of before is still there
    public static Written write(Path target, Content content) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Written written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                written = content.writeTo(out);
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(beside, target);
            return written;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
