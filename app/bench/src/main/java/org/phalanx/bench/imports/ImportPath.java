package org.phalanx.bench.imports;

import java.util.List;
import java.util.Locale;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.JavaProcess;
import org.phalanx.bench.measure.Path;

/// An import of a large file, with validation, references by name and keyed duplicate check, beside
/// bare inserts of the rows that it makes, in a process with little memory.
public final class ImportPath implements Path {

    private static final double LEAST_SHARE = 0.35;
    private static final String MEMORY = "-Xmx256m";

    private final int rows;

    /// @param rows of the file
    public ImportPath(int rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure() throws Exception {
        String said = JavaProcess.run(LargeImport.class, List.of(MEMORY), String.valueOf(rows));
        String[] words =
                said.lines()
                        .filter(line -> line.startsWith(LargeImport.TOOK))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(said))
                        .substring(LargeImport.TOOK.length())
                        .split(" ", -1);
        double took = Long.parseLong(words[0]) / 1e9;
        double bare = Long.parseLong(words[1]) / 1e9;
        return List.of(
                Figure.atLeast(
                        name(),
                        "share of bare inserts",
                        bare / took,
                        "",
                        LEAST_SHARE,
                        String.format(
                                Locale.ROOT,
                                "%,d rows in %.1f s, bare inserts in %.1f s, %s",
                                rows,
                                took,
                                bare,
                                MEMORY)));
    }
}
