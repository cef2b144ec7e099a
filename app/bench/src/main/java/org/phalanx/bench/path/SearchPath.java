package org.phalanx.bench.path;

import java.util.List;
import java.util.stream.Collectors;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.bench.measure.Samples;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.search.Search;
import org.phalanx.store.search.found.Hits;
import org.phalanx.store.search.index.IndexKeeper;
import org.phalanx.store.search.words.Readings;

/// What a key costs in the box that finds everything: beginnings of names as somebody types them,
/// in Chinese, in pinyin and by initials; and pieces of what was written.
public final class SearchPath implements Path {

    private static final double NAMES_MS = 16;
    private static final double TEXTS_MS = 50;
    private static final int OF_EACH = 5;
    private static final int FIRST = 20;
    private static final int LONGEST_PIECE = 6;

    private final OpenWorkspace company;
    private final Effort effort;
    private final Search search;
    private final Readings readings;

    public SearchPath(OpenWorkspace company, Effort effort) {
        this.company = company;
        this.effort = effort;
        this.search = company.get(Search.class);
        this.readings = company.get(Readings.class);
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> measure() throws Exception {
        if (!company.get(IndexKeeper.class).finish()) {
            throw new IllegalStateException("the index is not complete");
        }
        List<String> names = column("search-names");
        List<String> texts = column("search-texts");
        demandFound(names);
        return List.of(
                figure("names p99", 0.99, NAMES_MS, i -> search.named(typed(names, i), OF_EACH)),
                figure("texts p95", 0.95, TEXTS_MS, i -> search.written(piece(texts, i), FIRST)));
    }

    private List<String> column(String name) {
        return company.workspace()
                .database()
                .read(connection -> RawSql.column(connection, RawSql.of(name)));
    }

    private Figure figure(String what, double share, double most, Query query) throws Exception {
        Samples samples = Samples.of(effort, query::of);
        String note =
                String.format(
                        java.util.Locale.ROOT,
                        "p50 %.2f, most %.2f ms",
                        samples.percentile(0.5),
                        samples.percentile(1));
        return Figure.atMost(name(), what, samples.percentile(share), "ms", most, note);
    }

    /// One look into the index.
    private interface Query {
        List<Hits> of(int i);
    }

    /// A name as far as it is typed: Chinese, pinyin, initials in turns.
    private String typed(List<String> names, int i) {
        String name = names.get(i * 7 % names.size());
        List<Readings.Part> parts = readings.parts(name, false);
        List<Readings.Part> begun = parts.subList(0, 1 + i % parts.size());
        return switch (i % 3) {
            case 0 -> begun.stream().map(Readings.Part::text).collect(Collectors.joining());
            case 1 ->
                    begun.stream()
                            .map(part -> part.syllables().getFirst())
                            .collect(Collectors.joining());
            default ->
                    begun.stream()
                            .map(part -> part.syllables().getFirst().substring(0, 1))
                            .collect(Collectors.joining());
        };
    }

    private static String piece(List<String> texts, int i) {
        String text = texts.get(i * 7 % texts.size());
        int length = 2 + i % (LONGEST_PIECE - 1);
        int from = i % Math.max(1, text.length() - length);
        return text.substring(from, Math.min(text.length(), from + length));
    }

    /// A search that finds nothing is quick, and worth nothing.
    private void demandFound(List<String> names) {
        for (String name : names.subList(0, Math.min(FIRST, names.size()))) {
            List<Hits> found = search.named(name, OF_EACH);
            String first = found.isEmpty() ? "" : found.getFirst().hits().getFirst().title();
            Budgets.demandSame("search", first, name);
        }
    }
}
