package org.phalanx.desktop.ui.memory;

import java.util.Optional;

/// What the application remembers for the person at this device: column widths, filters, the last
/// choice of a menu. Never anything that belongs into a record. FX thread only; answers at once.
///
/// Keys are dotted words that begin with the feature, such as `list.opportunity.columns`.
public interface Memory {

    Optional<String> get(String key);

    void put(String key, String value);

    void forget(String key);
}
