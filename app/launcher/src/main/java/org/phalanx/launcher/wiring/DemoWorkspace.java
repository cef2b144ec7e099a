package org.phalanx.launcher.wiring;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.phalanx.sales.demo.DemoClock;
import org.phalanx.sales.demo.DemoTeam;
import org.phalanx.sales.demo.company.CompanyLife;
import org.phalanx.sales.demo.company.CompanyPlan;
import org.phalanx.sales.demo.story.DemoFile;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.pack.PackException;

/// Makes workspaces of the demo: their people live through the past in a moment.
public final class DemoWorkspace {

    private static final long DAYS_OF_TEAM = 400;
    private static final long DAYS_BEFORE = 60;
    private static final long MONTH = 30;

    private final Seeds seeds;
    private final InstantSource clock;
    private final Places places;

    @Inject
    DemoWorkspace(Seeds seeds, InstantSource clock, Places places) {
        this.seeds = seeds;
        this.places = places;
        this.clock = clock;
    }

    /// Makes that of the small team, which is told by hand, in an empty folder; nothing stays open.
    public void make(Path folder, Locale locale) throws OpenRefused, PackException, IOException {
        make(folder, locale, DemoFile.read(demo().resolve("team.yaml")), DAYS_OF_TEAM);
    }

    /// Makes that of the whole company in an empty folder; nothing stays open.
    ///
    /// @param role who is signed in: `rep`, `manager` or `director`
    public void makeCompany(Path folder, Locale locale, String role)
            throws OpenRefused, PackException, IOException {
        CompanyPlan plan = plan();
        String person = plan.person(role);
        if (person == null) {
            throw new IllegalArgumentException(role);
        }
        DemoFile team = DemoFile.read(demo().resolve(plan.foreground()));
        DemoFile people = DemoFile.read(demo().resolve("company.yaml"));
        List<DemoFile.Line> lived = CompanyLife.of(plan, today(), team);
        DemoFile story =
                team.with(
                        person, Stream.concat(people.records().stream(), lived.stream()).toList());
        make(folder, locale, story, plan.months() * MONTH + DAYS_BEFORE);
    }

    /// The words by which one says who is signed in.
    public List<String> roles() throws IOException {
        return List.copyOf(plan().roles().keySet());
    }

    private CompanyPlan plan() throws IOException {
        return CompanyPlan.read(demo().resolve("company.yaml"));
    }

    private Path demo() {
        return seeds.folder().resolve("demo");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NewWorkspace.HOME);
    }

    private void make(Path folder, Locale locale, DemoFile file, long days)
            throws OpenRefused, PackException, IOException {
        var wanted = new NewWorkspace("Phalanx", "CNY", NewWorkspace.HOME, locale, List.of("core"));
        var story = new DemoClock(clock.instant().minus(days, ChronoUnit.DAYS));
        Workspaces workspaces = Wiring.at(story, places).get(Workspaces.class);
        try (OpenWorkspace open = workspaces.create(folder, wanted)) {
            open.get(DemoTeam.class).play(file, story, today());
        }
    }
}
