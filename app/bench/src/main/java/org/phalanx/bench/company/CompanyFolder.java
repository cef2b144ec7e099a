package org.phalanx.bench.company;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phalanx.bench.measure.Clone;
import org.phalanx.launcher.wiring.NewWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.store.search.index.IndexKeeper;

/// Where a company lies on the disk, and how it gets there.
public final class CompanyFolder {

    private final Wiring wiring;
    private final Scale scale;

    public CompanyFolder(Wiring wiring, Scale scale) {
        this.wiring = wiring;
        this.scale = scale;
    }

    /// The folder that was asked for, else one beside these classes, which `mvn clean` removes.
    public Path at(@Nullable Path wanted) {
        if (wanted != null) {
            return wanted.toAbsolutePath();
        }
        return Clone.target().resolve(scale.isSample() ? "sample" : "manager");
    }

    /// Makes the company of this day: the same records on every computer.
    ///
    /// @return how long it took
    public Duration make(Path folder) throws Exception {
        var wanted =
                new NewWorkspace(
                        "Bench",
                        "CNY",
                        NewWorkspace.HOME,
                        Locale.SIMPLIFIED_CHINESE,
                        List.of("core"));
        InstantSource clock = InstantSource.system();
        Instant start = clock.instant();
        try (OpenWorkspace open = wiring.get(Workspaces.class).create(folder, wanted)) {
            new Company(open, scale, start.truncatedTo(ChronoUnit.DAYS)).fill();
            open.get(IndexKeeper.class).finish();
        }
        return Duration.between(start, clock.instant());
    }
}
