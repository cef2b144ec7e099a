package org.phalanx.sales.imports.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Link;
import org.phalanx.sales.imports.mapping.Target;

/// Records that stand in the same row as the one to which they belong, such as the contact beside
/// its account: the table is read once more for them, and they are tied to it by the column that
/// names it.
public final class Belongings {

    private final Schema schema;

    public Belongings(Schema schema) {
        this.schema = schema;
    }

    /// Records of one type that belong to another.
    ///
    /// @param link names the record to which they belong
    public record Kin(RecordType type, Field link) {}

    /// What may belong to records of a type: those that take their rights from them.
    public List<Kin> of(RecordType owner) {
        return schema.relationsTo(owner.key()).stream()
                .filter(relation -> !relation.from().key().equals(owner.key()))
                .filter(relation ->
                        relation.from().access().inherit().contains(relation.field().key()))
                .filter(relation -> relation.from().titleField().isWritable())
                .map(relation -> new Kin(relation.from(), relation.field()))
                .toList();
    }

    /// Lets a column fill a field of such a record.
    public ImportPlan fill(ImportPlan plan, int table, String header, Kin kin, Target target) {
        ImportPlan.Part main = plan.parts(table).getFirst();
        Optional<ImportPlan.Part> known =
                plan.parts(table).stream()
                        .skip(1)
                        .filter(part -> part.entry().as().equals(kin.type().key()))
                        .findFirst();
        FileEntry entry =
                known.map(ImportPlan.Part::entry)
                        .orElseGet(() ->
                                FileEntry.of(main.entry().files(), kin.type().key(), List.of()));
        FileEntry filled = EntryEdit.fill(entry, header, List.of(target));
        ImportPlan next =
                known.isPresent()
                        ? plan.with(known.get(), filled)
                        : plan.and(new ImportPlan.Part(table, filled));
        return tied(next, table);
    }

    /// Ties the records that stand beside others to them again, after columns have changed; those
    /// of which nothing is filled any more are left out.
    public ImportPlan tied(ImportPlan plan, int table) {
        if (plan.parts(table).isEmpty()) {
            return plan;
        }
        ImportPlan.Part main = plan.parts(table).getFirst();
        List<Kin> kins = of(schema.type(main.entry().as()));
        ImportPlan next = plan;
        for (ImportPlan.Part part : plan.parts(table).stream().skip(1).toList()) {
            Optional<Kin> kin =
                    kins.stream().filter(k -> k.type().key().equals(part.entry().as())).findFirst();
            if (kin.isPresent()) {
                FileEntry tied = tied(part.entry(), main.entry(), kin.get());
                next = isEmpty(tied, kin.get()) ? next.without(part) : next.with(part, tied);
            }
        }
        return next;
    }

    private static boolean isEmpty(FileEntry entry, Kin kin) {
        return entry.columns().stream()
                .flatMap(column -> column.targets().stream())
                .allMatch(target -> target.path().equals(kin.link().key()));
    }

    private FileEntry tied(FileEntry entry, FileEntry main, Kin kin) {
        var columns = new ArrayList<ColumnEntry>();
        for (ColumnEntry column : entry.columns()) {
            List<Target> own =
                    column.targets().stream()
                            .filter(target -> !target.path().equals(kin.link().key()))
                            .toList();
            if (!own.isEmpty()) {
                columns.add(new ColumnEntry(column.header(), own));
            }
        }
        tie(main, kin).ifPresent(columns::add);
        var skip = new LinkedHashMap<>(entry.skip());
        skip.values().removeIf(texts -> texts.equals(List.of("")));
        columns.stream()
                .filter(column -> fills(column, kin.type().face().title()))
                .findFirst()
                .ifPresent(column -> skip.put(column.header(), List.of("")));
        return EntryEdit.with(entry.withColumns(columns), List.of("*"), skip);
    }

    /// The column by which the record of the row is found again.
    private Optional<ColumnEntry> tie(FileEntry main, Kin kin) {
        RecordType owner = schema.type(main.as());
        var keys = new ArrayList<>(main.keys(owner));
        keys.add(List.of(owner.face().title()));
        for (List<String> key : keys) {
            for (ColumnEntry column : main.columns()) {
                if (key.size() == 1 && fills(column, key.getFirst())) {
                    var link = new Link(key, null, Map.of(), Link.Missing.REFUSE);
                    var target = new Target(kin.link().key(), CellRule.NONE, link);
                    return Optional.of(new ColumnEntry(column.header(), List.of(target)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fills(ColumnEntry column, String path) {
        return column.targets().stream().anyMatch(target -> target.path().equals(path));
    }
}
