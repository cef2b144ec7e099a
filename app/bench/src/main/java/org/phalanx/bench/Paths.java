package org.phalanx.bench;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.bench.company.Scale;
import org.phalanx.bench.imports.ImportPath;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.path.BoardPath;
import org.phalanx.bench.path.FigurePath;
import org.phalanx.bench.path.GesturePath;
import org.phalanx.bench.path.ListPath;
import org.phalanx.bench.path.MemoryPath;
import org.phalanx.bench.path.RecordPath;
import org.phalanx.bench.path.SearchPath;
import org.phalanx.bench.path.Subjects;
import org.phalanx.bench.start.StartPath;
import org.phalanx.launcher.wiring.OpenWorkspace;

/// The paths in the order in which they are measured: those that only read first.
final class Paths {

    private Paths() {}

    /// Measured in this process, on the open workspace.
    static List<Path> within(OpenWorkspace company, Scale scale) {
        Subjects subjects = Subjects.of(company);
        Effort reads = scale.isSample() ? Effort.SAMPLE : Effort.READS;
        Effort writes = scale.isSample() ? Effort.SAMPLE : Effort.WRITES;
        var paths = new ArrayList<Path>();
        paths.add(new BoardPath(company, subjects, reads));
        paths.add(new ListPath(company, reads));
        paths.add(new RecordPath(company, subjects, reads));
        paths.add(new FigurePath(company, subjects, reads));
        paths.add(new SearchPath(company, scale.isSample() ? Effort.SAMPLE : Effort.KEYS));
        paths.add(new GesturePath(company, subjects, writes));
        return paths;
    }

    /// Measured in processes of their own, on the folder of the closed workspace.
    static List<Path> apart(java.nio.file.Path company, Scale scale) {
        var contacts = new ImportPath(scale.isSample() ? 2_000 : 100_000);
        return List.of(new MemoryPath(company), new StartPath(company), contacts);
    }
}
