package org.phalanx.sales.imports.proposal.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.survey.FormatRule;

/// Weighs cells of one column for one target.
public final class Witness {

    private static final int PROBLEMS = 3;

    private final Examined table;
    private final int column;
    private final Target target;
    private final CellReader reader;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private long filled;
    private long readable;
    private long unknown;

    private Witness(
            Examined table, int column, RecordType type, Target target, TargetReaders readers) {
        this.table = table;
        this.column = column;
        this.target = target;
        this.reader =
                readers.of(
                        type, target, FormatRule.of(type, target, Set.of(), table.column(column)));
    }

    /// The column weighed by its different texts: quick, without places.
    public static Evidence sample(
            Examined table, int column, RecordType type, Target target, TargetReaders readers) {
        var witness = new Witness(table, column, type, target, readers);
        for (Map.Entry<String, Long> text : table.texts(column).entrySet()) {
            witness.count(text.getKey(), text.getValue(), 0);
        }
        return witness.evidence();
    }

    /// A column that all cells are weighed for.
    ///
    /// @param column from 0
    public record Question(int column, Target target) {}

    /// Columns weighed by all their cells, in one pass.
    public static List<Evidence> all(
            Examined table, RecordType type, List<Question> questions, TargetReaders readers) {
        List<Witness> witnesses =
                questions.stream()
                        .map(one -> new Witness(table, one.column(), type, one.target(), readers))
                        .toList();
        try (SourceRows rows = table.table().rows()) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                if (row.isSound()) {
                    witnesses.forEach(one -> one.count(row.cell(one.column), 1, row.line()));
                }
            }
        }
        return witnesses.stream().map(Witness::evidence).toList();
    }

    private void count(String cell, long times, long line) {
        Object read = reader.read(cell);
        if (read == null) {
            return;
        }
        filled += times;
        if (!(read instanceof Misread(var why))) {
            readable += times;
            return;
        }
        unknown += why.key().equals(TargetReaders.NO_RECORD) ? times : 0;
        if (problems.size() < PROBLEMS && told.add(cell)) {
            problems.add(
                    new RowProblem(line, table.headers().get(column), cell, target.field(), why));
        }
    }

    private Evidence evidence() {
        return new Evidence(filled, readable, unknown, problems);
    }
}
