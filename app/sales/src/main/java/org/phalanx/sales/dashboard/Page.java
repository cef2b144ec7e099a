package org.phalanx.sales.dashboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of a dashboard.
///
/// @param id of its record
/// @param name as it is kept
/// @param audience whom it is for: `rep`, `manager`, `director`; null for anybody
/// @param order among the pages
/// @param shared whether everybody sees it, else its owner alone
/// @param owner null for pages that came with the workspace
public record Page(
        UUID id,
        String name,
        @Nullable String audience,
        long order,
        boolean shared,
        @Nullable UUID owner) {}
