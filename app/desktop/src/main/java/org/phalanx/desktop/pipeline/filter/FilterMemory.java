package org.phalanx.desktop.pipeline.filter;

import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.pipeline.BoardFilter;

/// Remembers on this device which pipeline was looked at, and through which filter.
public final class FilterMemory {

    private static final String KEY = "pipeline.filter";

    private final Memory memory;

    @Inject
    public FilterMemory(Memory memory) {
        this.memory = memory;
    }

    /// The filter of last time; nothing when there was none or it can't be read any more.
    public Optional<BoardFilter> last() {
        try {
            return memory.get(KEY).map(FilterMemory::read);
        } catch (IllegalArgumentException unreadable) {
            memory.forget(KEY);
            return Optional.empty();
        }
    }

    public void remember(BoardFilter filter) {
        memory.put(KEY, write(filter));
    }

    private static String write(BoardFilter filter) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("pipeline", filter.pipeline());
        parts.put("owner", filter.owner());
        parts.put("team", filter.team());
        parts.put("text", filter.text());
        parts.put("least", filter.least());
        parts.put("signing", filter.signing() == null ? null : filter.signing().text());
        parts.put("state", filter.state());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + coded(String.valueOf(part.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static BoardFilter read(String text) {
        var parts = new HashMap<String, String>();
        for (String part : text.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(text);
            }
            parts.put(
                    part.substring(0, sign),
                    URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
        }
        UUID pipeline = part(parts, "pipeline", UUID::fromString);
        if (pipeline == null) {
            throw new IllegalArgumentException(text);
        }
        return new BoardFilter(
                pipeline,
                part(parts, "owner", UUID::fromString),
                part(parts, "team", UUID::fromString),
                parts.get("text"),
                part(parts, "least", Long::valueOf),
                part(
                        parts,
                        "signing",
                        period ->
                                Period.parse(period)
                                        .orElseThrow(() -> new IllegalArgumentException(period))),
                part(parts, "state", BoardFilter.State::valueOf));
    }

    private static <T> @Nullable T part(
            Map<String, String> parts, String key, Function<String, T> read) {
        String value = parts.get(key);
        return value == null ? null : read.apply(value);
    }
}
