package org.phalanx.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FieldVersionsTest {

    @Test
    void takesThirteenBytesAndOneAFieldWhenWrittenAtOnce() {
        byte[] packed = FieldVersions.pack(new Version(1, 1), List.of(0, 1, 2, 3));

        assertThat(packed).hasSize(13 + 4);
        assertThat(FieldVersions.unpack(packed).of(3)).isEqualTo(new Version(1, 1));
        assertThat(FieldVersions.unpack(packed).of(4)).isNull();
    }

    @Test
    void knowsNothingOfARecordThatWasNeverWritten() {
        assertThat(FieldVersions.unpack(null).of(0)).isNull();
        assertThat(FieldVersions.unpack(null).pack()).isEmpty();
    }

    @Property(tries = 200)
    void unpacksToWhatWasPutLast(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> stamps,
            @ForAll @Size(max = 40) List<@IntRange(max = 400) Integer> fields) {
        var versions = FieldVersions.unpack(null);
        Map<Integer, Version> model = new HashMap<>();
        for (int i = 0; i < Math.min(stamps.size(), fields.size()); i++) {
            var version = new Version(stamps.get(i), i % 3);
            versions.put(fields.get(i), version);
            model.put(fields.get(i), version);
        }

        var again = FieldVersions.unpack(versions.pack());

        for (int field = 0; field <= 400; field++) {
            assertThat(again.of(field)).isEqualTo(model.get(field));
        }
    }
}
