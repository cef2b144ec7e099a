package org.phalanx.desktop.imports.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.ColumnLine.Check;
import org.phalanx.desktop.imports.model.ColumnLine.Filling;
import org.phalanx.desktop.imports.model.ColumnLine.Says;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.sales.imports.ColumnReport;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// Judges columns by what a rehearsal reports.
///
/// @param report null before there is one
record ColumnChecks(ImportPlan plan, @Nullable ImportReport report) {

    /// What is to be said about a column: of all that it fills, what is worst.
    Check of(ColumnProfile profile, List<Filling> fillings) {
        return fillings.stream()
                .map(filling -> of(profile, filling))
                .max(Comparator.comparing(check -> check.says().state()))
                .orElse(new Check(Says.LEFT_OUT, 0, ""));
    }

    private Check of(ColumnProfile profile, Filling filling) {
        Optional<FileReport> file = file(filling.part());
        Optional<ColumnReport> cells =
                file.flatMap(f -> f.column(profile.name(), filling.target().path()));
        if (cells.isEmpty()) {
            return new Check(Says.WAITING, profile.filled(), "");
        }
        FieldChoice choice = filling.choice();
        Check check =
                choice == null
                        ? plain(cells.get(), Says.CELLS)
                        : of(profile, filling, choice, cells.get());
        boolean made = choice != null && choice.namesKin() && !check.isOpen();
        return made ? new Check(Says.MADE, file.get().counts().created(), "") : check;
    }

    private static Check of(
            ColumnProfile profile, Filling filling, FieldChoice choice, ColumnReport cells) {
        Field field = choice.field();
        if (field.kind().isOption() || field.kind() == Kind.CHOICES) {
            return cells.misread() > 0
                    ? new Check(Says.WORDS, cells.words().size(), first(cells))
                    : new Check(Says.WORDS_FOUND, profile.values().size(), "");
        }
        if (choice.namesRecords()) {
            return cells.words().size() == 1
                    ? new Check(Says.NAME, 1, first(cells))
                    : plain(cells, Says.NAMES);
        }
        boolean doubtful =
                (field.kind() == Kind.DATE || field.kind() == Kind.INSTANT)
                        && profile.isAmbiguous()
                        && filling.target().cell().formats().isEmpty();
        return doubtful && cells.misread() == 0
                ? new Check(Says.STYLE, cells.filled(), profile.samples().getFirst())
                : plain(cells, Says.CELLS);
    }

    private static Check plain(ColumnReport cells, Says bad) {
        if (cells.misread() == 0) {
            return new Check(cells.filled() == 0 ? Says.BLANK : Says.USABLE, cells.filled(), "");
        }
        long count = bad == Says.NAMES ? cells.words().size() : cells.misread();
        return new Check(bad, count, first(cells));
    }

    private static String first(ColumnReport cells) {
        return cells.words().isEmpty() ? "" : cells.words().keySet().iterator().next();
    }

    /// What the rehearsal says about a part of the plan.
    Optional<FileReport> file(ImportPlan.Part part) {
        if (report == null) {
            return Optional.empty();
        }
        String name = plan.tables().get(part.table()).fileName();
        String type = part.entry().as();
        long before =
                plan.entries().stream()
                        .takeWhile(other -> !other.equals(part))
                        .filter(other ->
                                other.entry().as().equals(type)
                                        && plan.tables().get(other.table()).fileName().equals(name))
                        .count();
        return report.files().stream()
                .filter(file -> file.file().equals(name) && file.type().equals(type))
                .skip(before)
                .findFirst();
    }
}
