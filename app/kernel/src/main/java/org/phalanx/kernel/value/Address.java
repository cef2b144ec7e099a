package org.phalanx.kernel.value;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A postal address; each part may be unknown.
public record Address(
        @Nullable String country,
        @Nullable String province,
        @Nullable String city,
        @Nullable String district,
        @Nullable String street,
        @Nullable String postcode) {

    /// An address of which only one line is known.
    public static Address of(String line) {
        return new Address(null, null, null, null, line, null);
    }

    /// The parts from country to postcode; unknown ones are empty.
    public List<String> parts() {
        return Stream.of(country, province, city, district, street, postcode)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList();
    }

    /// The address with these parts, in the order of [#parts()].
    public static Address of(List<String> parts) {
        @Nullable String[] known = new @Nullable String[6];
        for (int i = 0; i < Math.min(6, parts.size()); i++) {
            String part = parts.get(i).strip();
            known[i] = part.isEmpty() ? null : part;
        }
        return new Address(known[0], known[1], known[2], known[3], known[4], known[5]);
    }

    /// The known parts in one line.
    @Override
    public String toString() {
        return parts().stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
