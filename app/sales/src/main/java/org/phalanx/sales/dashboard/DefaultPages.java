package org.phalanx.sales.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.pack.PackReader;
import org.phalanx.store.pack.PackRecord;

/// The pages that a workspace began with, as they came. Read when somebody first asks.
public final class DefaultPages {

    private final PackFiles files;
    private final Locale locale;
    private @Nullable Map<UUID, List<Tile>> pages;

    /// @param files of the pack of dashboards
    /// @param locale of texts that are kept
    DefaultPages(PackFiles files, Locale locale) {
        this.files = files;
        this.locale = locale;
    }

    /// Whether a page came with the workspace.
    public boolean has(UUID page) {
        return pages().containsKey(page);
    }

    /// Its tiles as they came; none for other pages.
    public List<Tile> tiles(UUID page) {
        return pages().getOrDefault(page, List.of());
    }

    private synchronized Map<UUID, List<Tile>> pages() {
        Map<UUID, List<Tile>> present = pages;
        if (present == null) {
            try {
                present = read(PackReader.read(files));
            } catch (PackException e) {
                throw new IllegalStateException("the program's own dashboards are wrong", e);
            }
            pages = present;
        }
        return present;
    }

    private Map<UUID, List<Tile>> read(Pack pack) {
        var read = new HashMap<UUID, List<Tile>>();
        for (PackRecord record : pack.records()) {
            UUID id = PackRecord.id(pack.name(), record.key());
            if (record.type().equals(Pages.TYPE)) {
                read.put(id, new ArrayList<>());
            } else {
                Tile tile = TileRecord.read(id, values(pack, record));
                read.computeIfAbsent(tile.page(), _ -> new ArrayList<>()).add(tile);
            }
        }
        return read;
    }

    private Map<String, @Nullable Object> values(Pack pack, PackRecord record) {
        var values = new HashMap<String, @Nullable Object>();
        record.fields().forEach((key, plain) -> values.put(key, value(pack, key, plain)));
        return values;
    }

    private Object value(Pack pack, String key, Object plain) {
        return switch (plain) {
            case Integer number when key.equals("target") -> BigDecimal.valueOf(number);
            case Integer number -> number.longValue();
            case Double number -> BigDecimal.valueOf(number);
            case Map<?, ?> both ->
                    String.valueOf(both.get(locale.getLanguage().equals("zh") ? "zh" : "en"));
            case String text when key.equals("dashboard_id") -> PackRecord.id(pack.name(), text);
            default -> plain;
        };
    }
}
