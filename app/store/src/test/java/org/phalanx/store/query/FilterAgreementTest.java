package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.rule.Condition;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.rule.Scene;

class FilterAgreementTest {

    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "America/New_York", "Pacific/Apia", "Asia/Kolkata");
    private static final Rules RULES = new Rules();
    private static @Nullable Path folder;
    private static @Nullable SampleDatabase database;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("agreement");
        database = new SampleDatabase(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        sample().close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    private static SampleDatabase sample() {
        if (database == null) {
            throw new IllegalStateException("not open");
        }
        return database;
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void celAndSqlFindTheSameRecords(@ForAll long seed) {
        agree(seed);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @Tag("thorough")
    void celAndSqlFindTheSameOfManyRecords(@ForAll long seed) {
        agree(seed);
    }

    private static void agree(long seed) {
        SampleDatabase sample = sample();
        var random = new RandomDeals(sample.schema, seed);
        sample.fill("region", random.facts("region", 6));
        sample.fill("team", random.facts("team", 6));
        sample.fill("user", random.facts("user", 6));
        List<Facts> deals = random.facts("deal", 40);
        sample.fill("deal", deals);
        var scene =
                new Scene(
                        random.id(),
                        Instant.parse("2017-03-12T07:30:00Z"),
                        ZoneId.of(ZONES.get((int) (Math.abs(seed % ZONES.size())))),
                        "CNY");
        for (int i = 0; i < 20; i++) {
            agree(sample, scene, deals, random.filter(3));
        }
    }

    private static void agree(
            SampleDatabase sample, Scene scene, List<Facts> deals, Filter filter) {
        String text = FilterText.of(filter);
        Condition condition = RULES.condition(sample.schema, sample.deal, text).meant();
        Filter read = RULES.filter(sample.schema, sample.deal, text).meant();
        Set<UUID> byCel =
                deals.stream()
                        .filter(deal -> condition.matches(scene, sample, deal))
                        .map(Facts::id)
                        .collect(Collectors.toSet());
        assertThat(found(sample, scene, filter)).as(text).isEqualTo(byCel);
        assertThat(found(sample, scene, read)).as("read again: " + text).isEqualTo(byCel);
    }

    private static Set<UUID> found(SampleDatabase sample, Scene scene, Filter filter) {
        return sample
                .ask(scene, ask -> ask.rows(RecordQuery.of(sample.deal).where(filter)))
                .rows()
                .stream()
                .map(Row::id)
                .collect(Collectors.toSet());
    }
}
