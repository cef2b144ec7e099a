package org.phalanx.desktop.records.value;

import java.util.Optional;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.kernel.type.Option;

/// The tone of the colour that an option has in its type.
public final class OptionTone {
    private OptionTone() {}

    /// Empty for an option without colour.
    public static Optional<Tone> of(Option option) {
        String colour = option.colour();
        if (colour == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (colour) {
                    case "ok" -> Tone.OK;
                    case "warn" -> Tone.WARN;
                    case "danger" -> Tone.DANGER;
                    case "accent", "health" -> Tone.ACCENT;
                    default -> Tone.NEUTRAL;
                });
    }
}
