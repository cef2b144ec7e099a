package org.phalanx.kernel.id;

import java.util.Base64;
import java.util.UUID;

/// Ids as they are kept and sent: 16 bytes in SQLite, 22 characters of base64url in JSON.
public final class Bits {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private Bits() {}

    /// The 16 bytes of an id, most significant first, so that bytes sort as ids do.
    public static byte[] bytes(UUID id) {
        byte[] bytes = new byte[16];
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int i = 7; i >= 0; i--) {
            bytes[i] = (byte) high;
            bytes[8 + i] = (byte) low;
            high >>>= 8;
            low >>>= 8;
        }
        return bytes;
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
        return TEXT.encodeToString(bytes(id));
    }

    /// The id with this short text.
    public static UUID id(String text) {
        return id(Base64.getUrlDecoder().decode(text));
    }

    static long longAt(byte[] bytes, int offset) {
        long number = 0;
        for (int i = offset; i < offset + 8; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
