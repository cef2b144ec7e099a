package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.Certainty;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.evidence.Evidence;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.evidence.TargetReaders;
import org.phalanx.sales.imports.proposal.words.HeaderWords;
import org.phalanx.sales.imports.proposal.words.NameHit;
import org.phalanx.sales.imports.proposal.words.TypeNames;

/// Gives each column of a table its field: the pair that fits best first, by name and by content.
final class ColumnMatcher {

    private static final double LEAST = 0.35;
    private static final int MOST_OTHERS = 5;

    private final Examined table;
    private final HeaderWords words;
    private final TargetDraft draft;
    private final ContentClues clues;
    private final Map<Integer, Pair> chosen = new HashMap<>();
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();

    ColumnMatcher(Examined table, RecordType type, HeaderWords words, TargetReaders readers) {
        this.table = table;
        this.words = words;
        this.draft = new TargetDraft(table, type, readers);
        this.clues = new ContentClues(table, type, readers);
    }

    /// A column that may fill something.
    private record Pair(
            int column,
            List<Target> targets,
            Evidence evidence,
            double score,
            Phrase why,
            Certainty certainty) {}

    List<ColumnProposal> columns(TypeNames names) {
        for (int i = 0; i < table.headers().size(); i++) {
            for (NameHit hit : names.hits(table.headers().get(i))) {
                byName(i, hit);
            }
        }
        Set<String> taken = new HashSet<>();
        choose(taken);
        for (int i = 0; i < table.headers().size(); i++) {
            if (!chosen.containsKey(i)) {
                byContent(i, taken);
            }
        }
        choose(taken);
        var columns = new ArrayList<ColumnProposal>();
        for (int i = 0; i < table.headers().size(); i++) {
            columns.add(proposal(i));
        }
        return columns;
    }

    private void byName(int column, NameHit hit) {
        var targets = new ArrayList<Target>();
        @Nullable Evidence evidence = null;
        for (String path : hit.paths()) {
            TargetDraft.Weighed weighed =
                    draft.of(
                            column,
                            path,
                            hit.by(),
                            words.unit(table.headers().get(column)).orElse(null));
            targets.add(weighed.target());
            evidence = evidence == null ? weighed.evidence() : evidence;
        }
        if (evidence != null) {
            double fit = clues.fit(column, targets.getFirst(), evidence);
            Phrase why = Phrase.of("import.why." + hit.basis().name().toLowerCase(Locale.ROOT));
            add(
                    new Pair(
                            column,
                            targets,
                            evidence,
                            hit.strength() * fit,
                            why,
                            certainty(hit, fit)));
        }
    }

    private static Certainty certainty(NameHit hit, double fit) {
        if (fit >= 0.9 && hit.strength() >= 0.85 && hit.basis() != NameHit.Basis.PART) {
            return Certainty.SURE;
        }
        return fit >= 0.7 && hit.strength() >= 0.65 ? Certainty.LIKELY : Certainty.UNSURE;
    }

    private void byContent(int column, Set<String> taken) {
        for (ContentClues.Clue clue : clues.of(column, taken)) {
            TargetDraft.Weighed weighed = draft.of(column, clue.field(), "", null);
            add(
                    new Pair(
                            column,
                            List.of(weighed.target()),
                            weighed.evidence(),
                            clue.strength(),
                            clue.why(),
                            Certainty.UNSURE));
        }
    }

    private void add(Pair pair) {
        pairs.computeIfAbsent(pair.column(), at -> new ArrayList<>()).add(pair);
    }

    /// Takes pairs, the best first, whose column and fields are still free.
    private void choose(Set<String> taken) {
        pairs.values().stream()
                .flatMap(List::stream)
                .filter(pair -> pair.score() >= LEAST)
                .sorted(
                        Comparator.comparingDouble(Pair::score)
                                .reversed()
                                .thenComparingInt(Pair::column))
                .forEach(pair -> {
                    List<String> paths = pair.targets().stream().map(Target::path).toList();
                    boolean free =
                            !chosen.containsKey(pair.column())
                                    && paths.stream().noneMatch(taken::contains);
                    if (free) {
                        chosen.put(pair.column(), pair);
                        taken.addAll(paths);
                    }
                });
    }

    private ColumnProposal proposal(int column) {
        String header = table.headers().get(column);
        List<String> samples = table.column(column).samples();
        Pair pair = chosen.get(column);
        List<String> others =
                pairs.getOrDefault(column, List.of()).stream()
                        .filter(one -> !one.equals(pair))
                        .sorted(Comparator.comparingDouble(Pair::score).reversed())
                        .map(one -> one.targets().getFirst().path())
                        .distinct()
                        .limit(MOST_OTHERS)
                        .toList();
        if (pair == null || table.column(column).filled() == 0) {
            return unread(column, others);
        }
        return new ColumnProposal(
                column,
                header,
                pair.targets(),
                pair.certainty(),
                pair.why(),
                pair.evidence(),
                samples,
                List.of(),
                others);
    }

    private ColumnProposal unread(int column, List<String> others) {
        boolean empty = table.column(column).filled() == 0;
        return new ColumnProposal(
                column,
                table.headers().get(column),
                List.of(),
                empty ? Certainty.SURE : Certainty.LIKELY,
                Phrase.of(empty ? "import.why.empty" : "import.why.none"),
                Evidence.NONE,
                table.column(column).samples(),
                List.of(),
                others);
    }
}
