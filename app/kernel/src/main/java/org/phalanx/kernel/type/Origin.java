package org.phalanx.kernel.type;

/// Where a definition comes from.
///
/// @param pack name of its pack, or `custom`
/// @param core named by code, so it can't be retired
/// @param retired no longer offered; its values are kept
public record Origin(String pack, boolean core, boolean retired) {

    /// What a customer added.
    public static final Origin CUSTOM = new Origin("custom", false, false);

    /// The same, no longer offered.
    public Origin retire() {
        return new Origin(pack, core, true);
    }
}
