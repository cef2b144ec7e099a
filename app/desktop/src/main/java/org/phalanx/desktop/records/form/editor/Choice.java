package org.phalanx.desktop.records.form.editor;

import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Tone;

/// Something that a person may choose.
///
/// @param value what the field then holds
/// @param hint tells choices of the same label apart; may be empty
/// @param tone colour of its tag, or null for none
/// @param person whether it stands for a colleague
record Choice(Object value, String label, String hint, @Nullable Tone tone, boolean person) {}
