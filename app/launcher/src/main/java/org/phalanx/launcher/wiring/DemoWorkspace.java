package org.phalanx.launcher.wiring;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.phalanx.sales.demo.DemoClock;
import org.phalanx.sales.demo.DemoTeam;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.pack.PackException;

/// Makes the demo team's workspace: its people live through the last year in a moment.
public final class DemoWorkspace {

    private static final long DAYS_OF_STORY = 400;

    private final Seeds seeds;
    private final InstantSource clock;
    private final Places places;

    @Inject
    DemoWorkspace(Seeds seeds, InstantSource clock, Places places) {
        this.seeds = seeds;
        this.places = places;
        this.clock = clock;
    }

    /// Makes it in an empty folder; nothing stays open.
    public void make(Path folder, Locale locale) throws OpenRefused, PackException, IOException {
        var wanted = new NewWorkspace("Phalanx", "CNY", NewWorkspace.HOME, locale, List.of("core"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), wanted.zone());
        var story = new DemoClock(clock.instant().minus(DAYS_OF_STORY, ChronoUnit.DAYS));
        Workspaces workspaces = Wiring.at(story, places).get(Workspaces.class);
        try (OpenWorkspace open = workspaces.create(folder, wanted)) {
            open.get(DemoTeam.class).play(seeds.folder().resolve("demo/team.yaml"), story, today);
        }
    }
}
