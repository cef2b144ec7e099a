package org.phalanx.desktop.dashboard;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.dashboard.DashboardsModule;
import org.phalanx.sales.metrics.MetricsModule;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.pack.PackInstaller;
import org.phalanx.store.pack.PackReader;

/// Two quarters of a sales team: three teams of people whose deals went through the stages of the
/// standard pipeline, some won, some lost, some still open.
public final class SampleSales {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 21);
    private static final String[] PEOPLE = {"纪知野", "方见微", "唐晚晴", "卫明昭", "卓云深", "封晚舟"};
    private static final String[] TEAMS = {"华南队", "华东二队", "华东一队"};
    private static final int DEALS = 105;

    private final TestWorkspace workspace;
    private final UUID pipeline;
    private final List<UUID> stages = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();

    public SampleSales(TestWorkspace workspace) {
        this.workspace = workspace;
        Board board = workspace.get(Board.class);
        pipeline = board.pipelines().getFirst().id();
        var picture = board.read(BoardFilter.of(pipeline), Map.of());
        picture.columns().forEach(column -> stages.add(column.stage().id()));
        picture.closed().forEach(closed -> stages.add(closed.stage().id()));
        List<UUID> teams =
                Arrays.stream(TEAMS)
                        .map(name -> workspace.make("team", Map.of("name", name)))
                        .toList();
        for (int i = 0; i < PEOPLE.length; i++) {
            var person = new HashMap<String, Object>(Map.of("name", PEOPLE[i]));
            if (i < PEOPLE.length - 1) {
                person.put("team_id", teams.get(i / 2));
            }
            people.add(workspace.make("user", person));
        }
        var changes = new ArrayList<Change>();
        for (int i = 0; i < DEALS; i++) {
            deal(i, changes);
        }
        commit(changes);
    }

    /// What metrics and dashboards of a workspace need.
    public static Module metrics() {
        return new AbstractModule() {
            @Override
            protected void configure() {
                install(new MetricsModule(seeds()));
                install(new DashboardsModule(seeds().in("dashboards")));
            }
        };
    }

    /// The dashboards that every workspace begins with.
    public static void pages(TestWorkspace workspace) {
        try {
            workspace
                    .get(PackInstaller.class)
                    .install(
                            PackReader.read(seeds().in("dashboards")),
                            workspace.me,
                            Locale.SIMPLIFIED_CHINESE);
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }

    private static PackFiles seeds() {
        return new FolderPackFiles(Path.of(System.getProperty("phalanx.root", "../.."), "seeds"));
    }

    /// A deal that came so far as its number says: to one of the open stages, won, won, or lost.
    private void deal(int i, List<Change> changes) {
        int open = stages.size() - 2;
        int fate = i % (open + 3);
        boolean won = fate == open || fate == open + 1;
        boolean lost = fate == open + 2;
        LocalDate made = BEGIN.plusDays(2L * i);
        int came = won ? open : lost ? 1 + i % (open - 1) : fate;
        LocalDate last = made.plusDays(6L * came);
        UUID stage = won ? stages.get(open) : lost ? stages.get(open + 1) : stages.get(came);
        UUID deal = workspace.ids.next();
        var fields = new HashMap<String, Object>();
        fields.put("name", "项目 " + i);
        fields.put("amount", new Money(1_000_000L * (10 + 37L * i % 90), "CNY"));
        fields.put("owner_id", people.get(i % people.size()));
        fields.put("pipeline_id", pipeline);
        fields.put("stage_id", stage);
        fields.put("created_at", at(made));
        if (won || lost) {
            fields.put("closed_at", last);
        } else {
            fields.put("expected_sign_date", made.plusDays(90));
        }
        if (lost) {
            fields.put("loss_reason", "price");
            fields.put("lesson", "先问预算");
        }
        changes.add(new Change("opportunity", deal, fields));
        for (int step = 0; step < came; step++) {
            changes.add(moved(deal, stages.get(step), made.plusDays(6L * step)));
        }
    }

    private Change moved(UUID deal, UUID stage, LocalDate day) {
        return new Change(
                "stage_history",
                workspace.ids.next(),
                Map.of("opportunity_id", deal, "to_stage_id", stage, "at", at(day)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toInstant();
    }

    private void commit(List<Change> changes) {
        Outcome outcome =
                workspace.commit(
                        new Gesture(
                                workspace.ids.next(),
                                null,
                                Phrase.of("test.sales"),
                                Cause.IMPORT,
                                workspace.me,
                                changes));
        if (!outcome.isCommitted()) {
            throw new AssertionError(outcome.toString());
        }
    }
}
