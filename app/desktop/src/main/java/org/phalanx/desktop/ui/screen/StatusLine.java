package org.phalanx.desktop.ui.screen;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.ui.control.Tone;

/// What the pill in the top bar says about data and team.
///
/// @param icon null for the dot of a healthy state
public record StatusLine(Tone tone, @Nullable Ikon icon, String text) {}
