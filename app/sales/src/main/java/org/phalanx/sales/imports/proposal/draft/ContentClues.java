package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.OptionNames;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.evidence.Evidence;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.evidence.TargetReaders;
import org.phalanx.sales.imports.proposal.evidence.Witness;
import org.phalanx.sales.imports.proposal.words.ImportFields;
import org.phalanx.sales.imports.source.profile.CellKind;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// What the cells of a column say about where it goes.
final class ContentClues {

    private static final Pattern MOBILE =
            Pattern.compile("(\\+?0{0,2}86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}");
    private static final double HARDLY = 0.35;
    private static final double NAMES_WEIGH = 0.2;
    private static final double ALONE = 0.5;
    private static final double MOST = 0.8;

    private final Examined table;
    private final RecordType type;
    private final TargetReaders readers;

    ContentClues(Examined table, RecordType type, TargetReaders readers) {
        this.table = table;
        this.type = type;
        this.readers = readers;
    }

    /// A field that a column may fill though its header doesn't say so.
    record Clue(String field, double strength, Phrase why) {}

    /// How well the cells fit a target that the header names, from 0 to 1.
    double fit(int column, Target target, Evidence evidence) {
        Field field = type.field(target.field());
        if (field.kind().isReference()) {
            return 1 - NAMES_WEIGH + NAMES_WEIGH * evidence.fit();
        }
        double fit = HARDLY + (1 - HARDLY) * evidence.fit();
        return switch (field.key()) {
            case "mobile" -> fit * (mobiles(column) >= ALONE ? 1 : MOST);
            case "phone" -> fit * (mobiles(column) >= ALONE ? MOST : 1);
            default -> fit;
        };
    }

    private double mobiles(int column) {
        Map<String, Long> texts = table.texts(column);
        double all = texts.size();
        return texts.isEmpty()
                ? 0
                : texts.keySet().stream().filter(t -> MOBILE.matcher(t).matches()).count() / all;
    }

    /// Fields that are still free and that the cells alone tell.
    List<Clue> of(int column, Set<String> taken) {
        ColumnProfile profile = table.column(column);
        var clues = new ArrayList<Clue>();
        if (profile.filled() == 0) {
            return clues;
        }
        for (Field field : type.activeFields()) {
            if (ImportFields.isTarget(field) && !taken.contains(field.key())) {
                double strength = strength(column, field, profile);
                if (strength > 0) {
                    String kind = field.kind().key();
                    clues.add(new Clue(field.key(), strength, Phrase.of("import.why." + kind)));
                }
            }
        }
        return clues;
    }

    private double strength(int column, Field field, ColumnProfile profile) {
        return switch (field.kind()) {
            case EMAIL -> profile.kind() == CellKind.EMAIL ? ALONE : 0;
            case WEB -> profile.kind() == CellKind.WEB ? ALONE : 0;
            case PHONE -> phone(column, field, profile);
            case CHOICE, CASCADE -> several(profile) ? options(column, field) : 0;
            case REFERENCE, USER -> several(profile) && isAbout(field) ? share(column, field) : 0;
            default -> 0;
        };
    }

    private double phone(int column, Field field, ColumnProfile profile) {
        boolean mobile = field.key().equals("mobile");
        boolean mobiles = mobiles(column) >= ALONE;
        return profile.kind() == CellKind.PHONE && mobile == mobiles ? ALONE : 0;
    }

    /// One text that comes again and again says too little.
    private static boolean several(ColumnProfile profile) {
        return profile.values().size() != 1 && profile.kind() != CellKind.YES_NO;
    }

    /// Among people the owner alone: names don't tell who made a record.
    private static boolean isAbout(Field field) {
        return !field.target().equals("user") || field.key().equals("owner_id");
    }

    private double options(int column, Field field) {
        OptionNames options = readers.options(type, field);
        long all = 0;
        long named = 0;
        for (Map.Entry<String, Long> text : table.texts(column).entrySet()) {
            all += text.getValue();
            named += options.find(text.getKey()) == null ? 0 : text.getValue();
        }
        double fit = (double) named / all;
        return fit >= MOST ? ALONE * fit : 0;
    }

    private double share(int column, Field field) {
        double fit = Witness.sample(table, column, type, Target.of(field.key()), readers).fit();
        return fit >= MOST ? ALONE * fit : 0;
    }
}
