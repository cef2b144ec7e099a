package org.phalanx.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.search.found.Hits;
import org.phalanx.store.search.index.IndexKeeper;
import org.phalanx.store.search.words.Readings;
import org.phalanx.testkit.data.SharedData;

/// Among twenty thousand real names of firms the one that is meant comes first, however it is
/// typed.
///
/// What is expected is found by looking through all names: of those that fit equally well, the
/// shortest.
class SearchQualityTest {

    private static final int NAMES = 20_000;
    private static final int QUERIES = 240;

    @TempDir static Path folder;
    private static TestWorkspace workspace;
    private static Readings readings;
    private static List<String> names = List.of();
    private static final Map<String, List<String>> SPOKEN = new HashMap<>();

    @BeforeAll
    static void fill() throws IOException, PackException {
        Path file =
                SharedData.require("cn-names-companies").resolve("Company-Shorter-Form-28W.txt");
        List<String> all =
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(name -> name.matches("\\p{IsHan}{3,8}"))
                        .distinct()
                        .toList();
        names =
                IntStream.range(0, NAMES)
                        .mapToObj(i -> all.get((int) ((long) i * all.size() / NAMES)))
                        .distinct()
                        .toList();
        workspace = TestWorkspace.create(folder.resolve("w"));
        readings =
                Readings.read(
                        new FolderPackFiles(
                                Path.of(System.getProperty("phalanx.root", "../.."), "seeds")));
        var batch =
                workspace
                        .get(Batches.class)
                        .begin(new BatchLabel(Phrase.of("test.names"), Cause.IMPORT, workspace.me));
        var changes = new ArrayList<Change>();
        names.forEach(name ->
                changes.add(new Change("account", workspace.ids.next(), Map.of("name", name))));
        batch.stage(changes);
        batch.commit(Progress.SILENT);
        workspace.get(IndexKeeper.class).finish();
    }

    @AfterAll
    static void close() {
        if (workspace != null) {
            workspace.close();
        }
    }

    /// What somebody types, and which names it fits.
    private record Typed(String text, Predicate<String> fits) {}

    private static List<Function<String, Typed>> ways() {
        return List.of(
                name -> new Typed(name, name::equals),
                name -> beginning(name.substring(0, 3)),
                name -> beginning(name.substring(0, Math.min(4, name.length()))),
                name -> {
                    String end = name.substring(name.length() - 3);
                    return new Typed(end, other -> other.contains(end));
                },
                name -> spelt(name, String::valueOf),
                name -> spelt(name.substring(0, 3), String::valueOf),
                name -> spelt(name, syllable -> syllable.substring(0, 1)),
                name -> {
                    String head = name.substring(0, 2);
                    String tail = name.substring(2);
                    return new Typed(
                            head + " " + tail,
                            other -> other.contains(head) && other.contains(tail));
                });
    }

    private static Typed beginning(String text) {
        return new Typed(text, other -> other.startsWith(text));
    }

    private static Typed spelt(String name, Function<String, String> letters) {
        String typed = spoken(name).stream().map(letters).collect(Collectors.joining());
        return new Typed(
                typed,
                other ->
                        spoken(other).stream()
                                .map(letters)
                                .collect(Collectors.joining())
                                .startsWith(typed));
    }

    private static List<String> spoken(String name) {
        return SPOKEN.computeIfAbsent(
                name, one -> Readings.ways(readings.parts(one, false)).getFirst());
    }

    /// The names that may be expected first.
    private static Set<String> expected(String name, Typed typed) {
        List<String> fitting = names.stream().filter(typed.fits()).toList();
        // what begins so comes before what has it in the middle
        List<String> beginning =
                fitting.stream().filter(one -> one.startsWith(typed.text())).toList();
        List<String> best = beginning.isEmpty() ? fitting : beginning;
        int shortest = best.stream().mapToInt(String::length).min().orElse(name.length());
        return best.stream().filter(one -> one.length() == shortest).collect(Collectors.toSet());
    }

    @Test
    void theOneThatIsMeantComesFirst() {
        List<Function<String, Typed>> ways = ways();
        int first = 0;
        int firstFive = 0;
        var missed = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            String name = names.get((int) (i * 7_919L % names.size()));
            Typed typed = ways.get(i % ways.size()).apply(name);
            Set<String> expected = expected(name, typed);
            List<String> found = found(typed.text());
            boolean hit = !found.isEmpty() && expected.contains(found.getFirst());
            boolean near = found.stream().limit(5).anyMatch(expected::contains);
            first += hit ? 1 : 0;
            firstFive += near ? 1 : 0;
            if (!hit) {
                missed.add(typed.text() + " → " + expected + " but " + found);
            }
        }
        assertThat(100.0 * first / QUERIES).as("first: %s", missed).isGreaterThanOrEqualTo(95);
        assertThat(100.0 * firstFive / QUERIES)
                .as("among five: %s", missed)
                .isGreaterThanOrEqualTo(99);
    }

    private static List<String> found(String typed) {
        return workspace.get(Search.class).named(typed, 5).stream()
                .map(Hits::hits)
                .flatMap(List::stream)
                .map(hit -> hit.title())
                .toList();
    }
}
