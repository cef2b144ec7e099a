package org.phalanx.sales.imports.proposal.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.proposal.Certainty;
import org.phalanx.sales.imports.proposal.TypeGuess;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.words.HeaderWords;
import org.phalanx.sales.imports.proposal.words.ImportFields;
import org.phalanx.sales.imports.proposal.words.NameHit;
import org.phalanx.sales.imports.proposal.words.TableName;
import org.phalanx.sales.imports.proposal.words.TypeNames;

/// Finds which type the rows of a table are, from the table's name and its headers.
final class TypeSearch {

    private static final double NAME_WEIGHS = 0.6;
    private static final double TITLE_WEIGHS = 0.15;
    private static final double LACK_WEIGHS = 0.1;
    private static final double LEAST = 0.3;
    private static final double CLEAR = 0.2;
    private static final int MOST_OTHERS = 4;

    private final Schema schema;
    private final HeaderWords words;
    private final Map<String, TypeNames> names = new HashMap<>();

    TypeSearch(Schema schema, HeaderWords words) {
        this.schema = schema;
        this.words = words;
    }

    /// What columns of a type may be called.
    TypeNames names(RecordType type) {
        return names.computeIfAbsent(type.key(), key -> new TypeNames(schema, type, words));
    }

    private record Scored(RecordType type, double name, double score) {}

    /// The type of a table; empty when nothing tells.
    Optional<TypeGuess> guess(Examined table) {
        List<Scored> scored =
                schema.all().stream()
                        .filter(ImportFields::isTarget)
                        .map(type -> scored(table, type))
                        .sorted(Comparator.comparingDouble(Scored::score).reversed())
                        .toList();
        Scored best = scored.getFirst();
        if (best.score() < LEAST) {
            return Optional.empty();
        }
        boolean clear = best.score() - scored.get(1).score() >= CLEAR;
        Certainty certainty =
                clear && best.name() > 0
                        ? Certainty.SURE
                        : clear || best.name() > 0 ? Certainty.LIKELY : Certainty.UNSURE;
        Phrase why = Phrase.of(best.name() > 0 ? "import.type.name" : "import.type.headers");
        List<String> others =
                scored.stream()
                        .skip(1)
                        .filter(other -> other.score() >= LEAST)
                        .map(other -> other.type().key())
                        .limit(MOST_OTHERS)
                        .toList();
        return Optional.of(new TypeGuess(best.type().key(), certainty, why, others));
    }

    private Scored scored(Examined table, RecordType type) {
        double name =
                TableName.likeness(
                        table.table().name(),
                        table.file().getFileName().toString(),
                        TypeNames.names(type, words));
        Set<String> taken = new HashSet<>();
        double covered = 0;
        int filled = 0;
        for (int i = 0; i < table.headers().size(); i++) {
            if (table.column(i).filled() > 0) {
                filled++;
                covered += best(names(type).hits(table.headers().get(i)), taken);
            }
        }
        double title = taken.contains(type.face().title()) ? TITLE_WEIGHS : 0;
        long lacking =
                type.activeFields().stream()
                        .filter(field ->
                                field.rules().required()
                                        && field.rules().initial() == null
                                        && field.isWritable()
                                        && !taken.contains(field.key()))
                        .count();
        double cover = filled == 0 ? 0 : covered / filled;
        double score = cover == 0 ? 0 : cover + NAME_WEIGHS * name + title - LACK_WEIGHS * lacking;
        return new Scored(type, name, score);
    }

    private static double best(List<NameHit> hits, Set<String> taken) {
        for (NameHit hit : hits) {
            if (taken.add(hit.paths().getFirst())) {
                return hit.strength();
            }
        }
        return 0;
    }
}
