package org.phalanx.sales.imports.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.store.lookup.RecordLookup;

/// Other spellings that earlier imports were told about, and those that this one learns.
public final class Aliases {

    private static final String TYPE = "alias";

    private final RecordLookup lookup;
    private final Directories directories;
    private final Newcomers newcomers;
    private final Map<String, Known> known = new HashMap<>();
    private boolean loaded;

    public Aliases(RecordLookup lookup, Directories directories, Newcomers newcomers) {
        this.lookup = lookup;
        this.directories = directories;
        this.newcomers = newcomers;
    }

    /// @param learnt id of the alias record that this import makes, or null when it was there
    private record Known(UUID target, @Nullable UUID learnt) {

        List<UUID> claims() {
            return learnt == null ? List.of(target) : List.of(target, learnt);
        }
    }

    /// The record that a spelling means, if somebody has said so and it is still there.
    Resolution.@Nullable Found find(String type, String text) {
        load();
        Known one = known.get(key(type, text));
        return one == null || directories.title(type, one.target()).isEmpty()
                ? null
                : new Resolution.Found(one.target(), one.claims());
    }

    /// Remembers what a spelling means.
    Resolution.Found learn(String type, String text, UUID target) {
        load();
        String key = key(type, text);
        Known one = known.get(key);
        if (one == null || !one.target().equals(target)) {
            UUID learnt =
                    newcomers.make(
                            TYPE,
                            Map.of(
                                    "of_type", type,
                                    "text", text.strip(),
                                    "target", Bits.text(target)),
                            List.of());
            one = new Known(target, learnt);
            known.put(key, one);
        }
        return new Resolution.Found(target, one.claims());
    }

    private void load() {
        if (!loaded) {
            loaded = true;
            lookup.each(
                    TYPE,
                    List.of("of_type", "text", "target"),
                    (id, values) -> {
                        UUID target = target(String.valueOf(values[2]));
                        if (target != null) {
                            known.put(
                                    key(String.valueOf(values[0]), String.valueOf(values[1])),
                                    new Known(target, null));
                        }
                    });
        }
    }

    private static @Nullable UUID target(String text) {
        try {
            return Bits.id(text);
        } catch (IllegalArgumentException somebodyWroteIt) {
            return null;
        }
    }

    private static String key(String type, String text) {
        return type + " " + Folded.of(text);
    }
}
