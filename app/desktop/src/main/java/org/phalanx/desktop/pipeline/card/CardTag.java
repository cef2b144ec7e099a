package org.phalanx.desktop.pipeline.card;

import org.phalanx.desktop.ui.control.Tone;

/// The one word that a card carries about its state.
record CardTag(String text, Tone tone) {}
