package org.phalanx.desktop.ui.screen;

/// A count at a rail item: things to do, or (urgent) things that are late or wait for the reader.
public record RailBadge(int count, boolean urgent) {
    public static final RailBadge NONE = new RailBadge(0, false);
}
