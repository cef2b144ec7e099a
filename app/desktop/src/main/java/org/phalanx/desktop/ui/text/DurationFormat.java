package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Writes how long something takes or is ago: `3 分前`, `1 时 10 分`, `2 天`.
public final class DurationFormat {
    private final Texts texts;
    private final InstantSource clock;

    @Inject
    public DurationFormat(Language language, InstantSource clock) {
        this.texts = language.texts(DurationFormat.class);
        this.clock = clock;
    }

    /// The length in its two greatest units below a day, in whole days from there on.
    public String length(Duration duration) {
        if (duration.toDays() > 0) {
            return days(duration.toDays());
        }
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return texts.get("duration.minutes", minutes);
        }
        return minutes == 0
                ? texts.get("duration.hours", hours)
                : texts.get("duration.hours.minutes", hours, minutes);
    }

    public String days(long days) {
        return texts.get("duration.days", days);
    }

    /// How long ago, in one unit.
    public String ago(Instant then) {
        Duration passed = Duration.between(then, clock.instant());
        if (passed.toMinutes() < 1) {
            return texts.get("duration.now");
        }
        if (passed.toHours() < 1) {
            return texts.get("duration.ago", texts.get("duration.minutes", passed.toMinutes()));
        }
        return texts.get(
                "duration.ago",
                passed.toDays() < 1
                        ? texts.get("duration.hours", passed.toHours())
                        : days(passed.toDays()));
    }
}
