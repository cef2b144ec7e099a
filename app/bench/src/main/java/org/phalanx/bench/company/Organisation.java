package org.phalanx.bench.company;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;

/// The people of a company and the stages that its deals go through.
final class Organisation {

    static final int OPEN_STAGES = 8;
    private static final int TEAM = 10;
    private static final long MAX_DAYS = 30;

    private final Chance chance;
    private final UUID pipeline;
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> stages = new ArrayList<>();

    Organisation(Chance chance) {
        this.chance = chance;
        this.pipeline = chance.id();
    }

    UUID pipeline() {
        return pipeline;
    }

    List<UUID> people() {
        return people;
    }

    /// The open stages in order, then what is won and what is lost.
    List<UUID> stages() {
        return stages;
    }

    List<Change> people(int many) {
        var changes = new ArrayList<Change>();
        UUID region = chance.id();
        changes.add(new Change("region", region, Map.of("name", "华东")));
        UUID team = region;
        for (int i = 0; i < many; i++) {
            if (i % TEAM == 0) {
                team = chance.id();
                Map<String, @Nullable Object> fields =
                        Map.of("name", "销售" + (1 + i / TEAM) + "队", "region_id", region);
                changes.add(new Change("team", team, fields));
            }
            UUID person = chance.id();
            people.add(person);
            Map<String, @Nullable Object> fields =
                    Map.of(
                            "name",
                            Names.person(chance.random()),
                            "team_id",
                            team,
                            "roles",
                            List.of("member"));
            changes.add(new Change("user", person, fields));
        }
        return changes;
    }

    List<Change> process() {
        var changes = new ArrayList<Change>();
        changes.add(
                new Change(
                        "pipeline",
                        pipeline,
                        Map.of("name", "大客户流程", "order", 0L, "is_default", true)));
        for (int i = 1; i <= OPEN_STAGES; i++) {
            changes.add(stage("阶段 " + i, i, "open", i * 10));
        }
        changes.add(stage("赢单", OPEN_STAGES + 1, "won", 100));
        changes.add(stage("输单", OPEN_STAGES + 2, "lost", 0));
        return changes;
    }

    private Change stage(String name, long order, String outcome, int probability) {
        UUID stage = chance.id();
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
                        MAX_DAYS));
    }
}
