package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;

/// The container of the workbooks of before 2007 and of those with a password: it is looked into
/// just far enough to say which of them it is.
public final class CompoundFile {
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY = 48;
    private static final int DIRECTORY = 4_096;

    private CompoundFile() {}

    /// Why such a file is not read.
    public static Problem problem(Path file) throws IOException {
        String names = directory(file);
        if (names.contains("EncryptedPackage")) {
            return Problem.of(Reason.LOCKED_WORKBOOK);
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Problem.of(Reason.OLD_WORKBOOK);
        }
        return Problem.of(Reason.NOT_A_TABLE, "OLE2");
    }

    private static String directory(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer header = read(channel, 0, HEADER);
            if (header.limit() < HEADER) {
                return "";
            }
            int shift = Math.min(header.getShort(SECTOR_SHIFT), 12);
            long sector = Integer.toUnsignedLong(header.getInt(FIRST_DIRECTORY));
            ByteBuffer entries = read(channel, (sector + 1) << shift, DIRECTORY);
            return StandardCharsets.UTF_16LE.decode(entries).toString();
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(Math.min(from, channel.size()));
        int count = 0;
        while (count >= 0 && buffer.hasRemaining()) {
            count = channel.read(buffer);
        }
        return buffer.flip();
    }
}
