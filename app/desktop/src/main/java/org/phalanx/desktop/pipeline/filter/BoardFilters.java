package org.phalanx.desktop.pipeline.filter;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.sales.pipeline.BoardFilter;

/// What a board does with its filter: offers conditions, remembers it, hands it to a list.
public record BoardFilters(FilterMenu menu, FilterMemory memory, ListFilter lists) {
    @Inject
    public BoardFilters {}

    /// Reads who and what can be chosen.
    public void load() {
        menu.load();
    }

    /// The filter of last time on this device.
    public Optional<BoardFilter> last() {
        return memory.last();
    }

    public void remember(@Nullable BoardFilter filter) {
        if (filter != null) {
            memory.remember(filter);
        }
    }

    /// The same deals, for a list.
    public Filter forList(BoardFilter filter) {
        return lists.of(filter);
    }
}
