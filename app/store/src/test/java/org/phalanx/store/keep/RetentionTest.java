package org.phalanx.store.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phalanx.store.open.Backup;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

    @Test
    void keepsSevenDays() {
        List<Backup> daily = days(IntStream.range(0, 10));

        assertThat(Retention.surplus(daily)).isEqualTo(daily.subList(7, 10));
        assertThat(Retention.surplus(daily.subList(0, 7))).isEmpty();
    }

    @Test
    void anAfternoonOfImportsDropsNoDay() {
        List<Backup> imports =
                IntStream.range(0, 9)
                        .mapToObj(i -> at(NOW.minus(Duration.ofMinutes(i)), Backup.Reason.IMPORT))
                        .toList();
        List<Backup> days = days(IntStream.rangeClosed(1, 6));
        List<Backup> all = Stream.concat(imports.stream(), days.stream()).toList();

        List<Backup> kept =
                all.stream().filter(one -> !Retention.surplus(all).contains(one)).toList();

        assertThat(kept)
                .containsExactlyElementsOf(
                        Stream.concat(imports.stream().limit(3), days.stream().limit(4)).toList());
    }

    @Test
    void keepsSevenOfOneDayWhenThereIsNoOther() {
        List<Backup> imports =
                IntStream.range(0, 9)
                        .mapToObj(i -> at(NOW.minus(Duration.ofMinutes(i)), Backup.Reason.IMPORT))
                        .toList();

        assertThat(Retention.surplus(imports)).isEqualTo(imports.subList(7, 9));
    }

    private static List<Backup> days(IntStream ago) {
        return ago.mapToObj(i -> at(NOW.minus(Duration.ofDays(i)), Backup.Reason.DAILY)).toList();
    }

    private static Backup at(Instant at, Backup.Reason reason) {
        return new Backup(Path.of(at + "-" + reason), at, reason);
    }
}
