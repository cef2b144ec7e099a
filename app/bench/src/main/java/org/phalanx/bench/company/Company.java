package org.phalanx.bench.company;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.value.Money;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;

/// Fills a workspace with a company of a given scale, always the same, through the gate.
public final class Company {

    private static final int OPEN_STAGES = 8;
    private static final int AT_ONCE = 20_000;
    private static final int WON_AFTER = 6;
    private static final long STRIDE = 8;
    private static final String[] TYPES = {"visit", "call", "meeting", "demo"};

    /// How a deal came to where it is.
    private record Way(UUID deal, int stages, Instant made) {}

    private final OpenWorkspace workspace;
    private final Scale scale;
    private final Ids ids;
    private final Instant today;
    private final SplittableRandom random = new SplittableRandom(20260101);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> accounts = new ArrayList<>();
    private final List<UUID> deals = new ArrayList<>();
    private final List<UUID> stages = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final UUID pipeline;

    public Company(OpenWorkspace workspace, Scale scale, Ids ids, Instant today) {
        this.workspace = workspace;
        this.scale = scale;
        this.ids = ids;
        this.today = today;
        this.pipeline = ids.next();
    }

    /// Makes everything.
    public void fill() {
        commit("people", people());
        commit("pipeline", pipeline());
        commitAll("accounts", scale.accounts(), this::account);
        commitAll("opportunities", scale.opportunities(), this::deal);
        for (int from = 0; from < ways.size(); from += AT_ONCE) {
            commit("moves", moves(ways.subList(from, Math.min(ways.size(), from + AT_ONCE))));
        }
        commitAll("activities", scale.activities(), this::activity);
    }

    private List<Change> people() {
        var changes = new ArrayList<Change>();
        UUID region = ids.next();
        changes.add(new Change("region", region, Map.of("name", "华东")));
        UUID team = ids.next();
        for (int i = 0; i < scale.people(); i++) {
            if (i % 10 == 0) {
                team = ids.next();
                changes.add(
                        new Change(
                                "team", team, Map.of("name", "销售" + i + "队", "region_id", region)));
            }
            UUID person = ids.next();
            people.add(person);
            changes.add(
                    new Change(
                            "user",
                            person,
                            Map.of(
                                    "name",
                                    Names.person(random),
                                    "team_id",
                                    team,
                                    "roles",
                                    List.of("member"))));
        }
        return changes;
    }

    private List<Change> pipeline() {
        var changes = new ArrayList<Change>();
        changes.add(new Change("pipeline", pipeline, Map.of("name", "大客户流程", "order", 2L)));
        for (int i = 1; i <= OPEN_STAGES; i++) {
            changes.add(stage("阶段 " + i, i, "open", i * 10));
        }
        changes.add(stage("赢单", OPEN_STAGES + 1, "won", 100));
        changes.add(stage("输单", OPEN_STAGES + 2, "lost", 0));
        return changes;
    }

    private Change stage(String name, long order, String outcome, int probability) {
        UUID stage = ids.next();
        stages.add(stage);
        return new Change(
                "stage",
                stage,
                Map.of(
                        "pipeline_id",
                        pipeline,
                        "name",
                        name,
                        "order",
                        order,
                        "outcome",
                        outcome,
                        "default_probability",
                        BigDecimal.valueOf(probability),
                        "max_days",
                        30L));
    }

    private Change account(int i) {
        UUID account = ids.next();
        accounts.add(account);
        return new Change(
                "account",
                account,
                Map.of(
                        "name", Names.company(random, i),
                        "owner_id", one(people),
                        "tier", String.valueOf((char) ('A' + random.nextInt(4)))));
    }

    private Change deal(int i) {
        UUID deal = ids.next();
        deals.add(deal);
        boolean open = random.nextInt(10) < 3;
        int stage =
                open ? random.nextInt(OPEN_STAGES) : OPEN_STAGES + (random.nextInt(10) < 6 ? 0 : 1);
        Instant made = today.minus(Duration.ofDays(30 + random.nextInt(700)));
        Map<String, @Nullable Object> fields = new HashMap<>();
        ways.add(new Way(deal, open ? stage : 1 + random.nextInt(WON_AFTER), made));
        fields.put("name", Names.deal(random));
        fields.put("account_id", one(accounts));
        fields.put("owner_id", one(people));
        fields.put("pipeline_id", pipeline);
        fields.put("stage_id", stages.get(stage));
        fields.put("amount", new Money(100L * (5_000 + random.nextInt(3_000_000)), "CNY"));
        fields.put("created_at", made);
        LocalDate soon = LocalDate.ofInstant(made, ZoneOffset.UTC).plusDays(random.nextInt(120));
        fields.put(open ? "expected_sign_date" : "closed_at", soon);
        if (open) {
            fields.put("next_step", "联系客户确认方案");
            fields.put("next_step_at", today.plus(Duration.ofDays(random.nextInt(20) - 5L)));
        } else if (stage == OPEN_STAGES + 1) {
            fields.put("loss_reason", "price");
            fields.put("lesson", "报价前先问预算");
        }
        return new Change("opportunity", deal, fields);
    }

    /// The stages that deals passed before the one in which they are.
    private List<Change> moves(List<Way> some) {
        var moves = new ArrayList<Change>();
        for (Way way : some) {
            for (int step = 0; step < way.stages(); step++) {
                moves.add(
                        new Change(
                                "stage_history",
                                ids.next(),
                                Map.of(
                                        "opportunity_id",
                                        way.deal(),
                                        "to_stage_id",
                                        stages.get(step),
                                        "at",
                                        way.made().plus(Duration.ofDays(STRIDE * step)))));
            }
        }
        return moves;
    }

    private Change activity(int i) {
        return new Change(
                "activity",
                ids.next(),
                Map.of(
                        "type",
                        TYPES[random.nextInt(TYPES.length)],
                        "opportunity_id",
                        one(deals),
                        "occurred_at",
                        today.minus(Duration.ofHours(random.nextInt(17_000))),
                        "summary",
                        "与客户沟通第 " + i + " 次，确认下一步安排",
                        "owner_id",
                        one(people)));
    }

    private UUID one(List<UUID> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void commitAll(String what, int many, IntFunction<Change> make) {
        for (int from = 0; from < many; from += AT_ONCE) {
            commit(
                    what,
                    IntStream.range(from, Math.min(many, from + AT_ONCE)).mapToObj(make).toList());
        }
    }

    private void commit(String what, List<Change> changes) {
        Batch batch =
                workspace
                        .get(Batches.class)
                        .begin(
                                new BatchLabel(
                                        Phrase.of("bench." + what),
                                        Cause.IMPORT,
                                        workspace.workspace().settings().person()));
        batch.stage(changes);
        BatchOutcome outcome = batch.commit(Progress.SILENT);
        if (!(outcome instanceof BatchOutcome.Done)) {
            throw new IllegalStateException(what + ": " + outcome);
        }
    }
}
