package org.phalanx.kernel.id;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/// Ids as they are kept and sent: 16 bytes in SQLite, 22 characters of base64url in JSON.
public final class Bits {

    private Bits() {}

    /// The 16 bytes of an id, most significant first, so that bytes sort as ids do.
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /// The id in 16 bytes.
    public static UUID id(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("an id has 16 bytes, not " + bytes.length);
        }
        return new UUID(longAt(bytes, 0), longAt(bytes, 8));
    }

    /// The short text of an id.
    public static String text(UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(id));
    }

    /// The id with this short text.
    public static UUID id(String text) {
        return id(Base64.getUrlDecoder().decode(text));
    }

    static long longAt(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).getLong(offset);
    }
}
