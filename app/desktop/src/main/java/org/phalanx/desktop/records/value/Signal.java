package org.phalanx.desktop.records.value;

import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.ui.control.Tone;

/// Something that needs attention, with the icon and tone in which it is said.
///
/// @param text in the reader's language
public record Signal(Ikon icon, Tone tone, String text) {}
