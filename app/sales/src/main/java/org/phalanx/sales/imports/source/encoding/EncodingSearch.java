package org.phalanx.sales.imports.source.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.encoding.Encoding.Evidence;

/// Finds the encoding of a text file: guesses from its beginning, proved on every byte.
///
/// Order: byte order mark, UTF-8, UTF-16 and UTF-32 without mark, GB18030, what letter frequencies
/// say, Windows-1252, Latin-1. A file that is UTF-8 but for a few faults counts as UTF-8, so that
/// reading it names the faults instead of showing it as something else.
public final class EncodingSearch {
    private static final int START = 1 << 17;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Path file;
    private final byte[] start;

    public EncodingSearch(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
    }

    public Encoding find(@Nullable Charset chosen) throws IOException {
        if (chosen != null) {
            return new Encoding(chosen, ByteMark.lengthIn(start, chosen), Evidence.CHOSEN);
        }
        Encoding marked = ByteMark.of(start);
        if (marked != null) {
            return marked;
        }
        ZeroBytes zeros = new ZeroBytes(start);
        if (zeros.prevail()) {
            return wide(zeros.charset());
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Utf8Census.of(in).isUtf8()) {
                return new Encoding(StandardCharsets.UTF_8, 0, Evidence.UTF8);
            }
        }
        return local();
    }

    private Encoding wide(@Nullable Charset charset) throws IOException {
        if (charset == null || !isValid(charset)) {
            Problem binary = Problem.of(Reason.NOT_A_TABLE, "BIN");
            throw new SourceRefused(file, binary);
        }
        return new Encoding(charset, 0, Evidence.ZEROS);
    }

    private Encoding local() throws IOException {
        if (ChinesePairs.prevail(fromFirstHigh()) && isValid(GB18030)) {
            return new Encoding(GB18030, 0, Evidence.CHINESE);
        }
        Optional<Charset> proposed = proposed();
        if (proposed.isPresent() && isValid(proposed.get())) {
            return new Encoding(proposed.get(), 0, Evidence.FREQUENCIES);
        }
        Charset western = isValid(WINDOWS_1252) ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
        return new Encoding(western, 0, Evidence.LAST_RESORT);
    }

    /// A long beginning in ASCII says nothing: the bytes from the first high one on do.
    private byte[] fromFirstHigh() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = in.readNBytes(START);
            while (block.length > 0) {
                for (byte each : block) {
                    if (each < 0) {
                        return block;
                    }
                }
                block = in.readNBytes(START);
            }
            return block;
        }
    }

    private Optional<Charset> proposed() throws IOException {
        byte[] block = fromFirstHigh();
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(block, 0, block.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean known = name != null && Charset.isSupported(name);
        return known ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private boolean isValid(Charset charset) throws IOException {
        char[] block = new char[START];
        try (StrictReader reader =
                new StrictReader(file, new Encoding(charset, 0, Evidence.CHOSEN))) {
            int count = reader.read(block);
            while (count >= 0) {
                count = reader.read(block);
            }
            return true;
        } catch (SourceRefused malformed) {
            return false;
        }
    }
}
