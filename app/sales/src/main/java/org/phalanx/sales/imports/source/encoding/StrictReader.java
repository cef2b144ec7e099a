package org.phalanx.sales.imports.source.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;

/// The characters of a file, never replaced: a byte without meaning ends the reading with its line
/// and position.
public final class StrictReader extends Reader {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Encoding encoding;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private long bytesRead;
    private long lineFeeds;
    private long carriageReturns;
    private boolean end;

    public StrictReader(Path file, Encoding encoding) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.in = Files.newInputStream(file);
        in.skipNBytes(encoding.markLength());
        bytesRead = encoding.markLength();
        decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        // a character beyond the basic plane takes two places
        Objects.checkIndex(1, length);
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, end);
            int count = chars.position();
            countLines(target, offset, count);
            // what was decoded before a fault is handed out first
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                throw malformed();
            }
            if (end) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytesRead += Math.max(count, 0);
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void countLines(char[] chars, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            if (c <= '\r') {
                lineFeeds += c == '\n' ? 1 : 0;
                carriageReturns += c == '\r' ? 1 : 0;
            }
        }
    }

    private SourceRefused malformed() {
        long line = 1 + Math.max(lineFeeds, carriageReturns);
        long position = bytesRead - bytes.remaining() + 1;
        Problem problem =
                Problem.at(
                        line,
                        0,
                        Reason.MALFORMED_BYTES,
                        encoding.charset().name(),
                        Long.toString(position));
        return new SourceRefused(file, problem);
    }
}
