package org.phalanx.kernel.clock;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The versions of one record's fields, packed: fields written together share one stamp.
///
/// Form: for each version its hlc (8 bytes), device (4 bytes), number of fields and their ordinals
/// (varints). A record written once takes 13 bytes and one for each field.
public final class FieldVersions {

    private final Map<Integer, Version> byField = new TreeMap<>();

    /// The versions in a packed form, none for null.
    public static FieldVersions unpack(byte @Nullable [] packed) {
        var versions = new FieldVersions();
        if (packed != null) {
            var in = ByteBuffer.wrap(packed);
            while (in.hasRemaining()) {
                var version = new Version(in.getLong(), in.getInt());
                int fields = varint(in);
                for (int i = 0; i < fields; i++) {
                    versions.byField.put(varint(in), version);
                }
            }
        }
        return versions;
    }

    /// The packed form of a record all of whose fields were written at once.
    public static byte[] pack(Version version, Collection<Integer> ordinals) {
        var out = new ByteArrayOutputStream(13 + ordinals.size());
        write(out, version, ordinals);
        return out.toByteArray();
    }

    /// The version of a field, or null when it was never written.
    public @Nullable Version of(int ordinal) {
        return byField.get(ordinal);
    }

    /// Notes that a field was written.
    public void put(int ordinal, Version version) {
        byField.put(ordinal, version);
    }

    /// The packed form.
    public byte[] pack() {
        var groups = new LinkedHashMap<Version, SortedSet<Integer>>();
        byField.forEach((field, v) -> groups.computeIfAbsent(v, k -> new TreeSet<>()).add(field));
        var out = new ByteArrayOutputStream(13 * groups.size() + byField.size());
        groups.forEach((version, fields) -> write(out, version, fields));
        return out.toByteArray();
    }

    private static void write(
            ByteArrayOutputStream out, Version version, Collection<Integer> ordinals) {
        byte[] stamp =
                ByteBuffer.allocate(12).putLong(version.hlc()).putInt(version.device()).array();
        out.write(stamp, 0, stamp.length);
        varint(out, ordinals.size());
        for (int ordinal : ordinals) {
            varint(out, ordinal);
        }
    }

    private static void varint(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= 0x80) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int varint(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
