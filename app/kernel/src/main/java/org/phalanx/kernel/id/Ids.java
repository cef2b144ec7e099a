package org.phalanx.kernel.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Gives new record ids: UUIDv7, ordered by the time of their making.
///
/// Injected everywhere, so that tests and simulations decide what comes next.
public interface Ids {

    /// The next id, greater than every id that this source gave before.
    UUID next();

    /// The id of something that must be one thing however often it is made: a rule's effect, a
    /// record of a pack. UUIDv8 over the first 122 bits of the SHA-256 of the parts.
    static UUID derived(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            byte[] hash = digest.digest();
            long high = (Bits.longAt(hash, 0) & ~0xF000L) | 0x8000L;
            long low = (Bits.longAt(hash, 8) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
