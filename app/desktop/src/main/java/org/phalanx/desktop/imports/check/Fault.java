package org.phalanx.desktop.imports.check;

import java.util.List;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.RowProblem;

/// One fault of a file.
///
/// @param type key of the type that its rows become
record Fault(String file, String type, RowProblem problem) {

    /// Why rows won't be taken.
    static List<Fault> refused(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.problems().stream().map(problem -> of(file, problem)))
                .toList();
    }

    /// What is left out of rows that are taken.
    static List<Fault> left(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.left().stream().map(problem -> of(file, problem)))
                .toList();
    }

    private static Fault of(FileReport file, RowProblem problem) {
        return new Fault(file.file(), file.type(), problem);
    }
}
