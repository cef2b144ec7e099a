package org.phalanx.desktop.records.list;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.desktop.records.SampleDeal;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.schema.CurrentCatalog;

/// Accounts and deals enough to fill a screen.
final class SampleList {
    private static final List<String> PLACES =
            List.of("苍梧", "霁川", "鹤汀", "澄江", "云岫", "栖霞", "临漳", "沅陵", "渌水", "青浦");
    private static final List<String> TRADES =
            List.of("精铸", "水务", "乳业", "轴承", "重工", "药业", "纺织", "光电");
    private static final List<String> PROJECTS =
            List.of("铸造 MES 一期", "泵房远程监控与能耗分析平台", "视觉质检", "设备点检", "能源管理", "仓储改造");
    private static final List<String> TIERS = List.of("A", "B", "C");
    private static final List<String> GRADES = List.of("strategic", "competitive", "ordinary");

    private SampleList() {}

    static void fill(TestWorkspace workspace) {
        UUID first = new SampleDeal(workspace).account;
        UUID pipeline = ids(workspace, "pipeline").getFirst();
        List<UUID> stages = ids(workspace, "stage");
        var changes = new ArrayList<Change>();
        for (int i = 0; i < PLACES.size() * TRADES.size(); i++) {
            String name = PLACES.get(i % PLACES.size()) + TRADES.get(i / PLACES.size());
            UUID account = i == 0 ? first : workspace.ids.next();
            if (i > 0) {
                changes.add(account(account, name, i));
            }
            if (i % 2 == 0) {
                changes.add(deal(workspace, account, i, pipeline, stages));
            }
        }
        if (!workspace.write(changes.toArray(Change[]::new)).isCommitted()) {
            throw new AssertionError("refused");
        }
    }

    private static Change account(UUID id, String name, int i) {
        return new Change(
                "account",
                id,
                Map.of(
                        "name",
                        name,
                        "tier",
                        TIERS.get(i % TIERS.size()),
                        "source",
                        "referral",
                        "annual_revenue",
                        new Money(8_000_000_00L * (i + 3), "CNY"),
                        "lifecycle_stage",
                        i % 3 == 0 ? "interested" : "customer"));
    }

    private static Change deal(
            TestWorkspace workspace, UUID account, int i, UUID pipeline, List<UUID> stages) {
        var fields = new HashMap<String, Object>();
        fields.put("name", PROJECTS.get(i / 2 % PROJECTS.size()));
        fields.put("account_id", account);
        fields.put("pipeline_id", pipeline);
        fields.put("stage_id", stages.getFirst());
        fields.put("grade", GRADES.get(i % GRADES.size()));
        fields.put("owner_id", workspace.me);
        if (i % 5 != 0) {
            fields.put("amount", new Money((i * 37L % 190 + 9) * 1_000_000L, "CNY"));
            fields.put("expected_sign_date", LocalDate.of(2026, 11, 18).plusDays(i * 3L));
            fields.put("next_step", "约技术交流");
            fields.put("next_step_at", workspace.clock.instant().plus(Duration.ofDays(i % 9)));
        }
        fields.put("win_probability", BigDecimal.valueOf(10 + i % 8 * 10L));
        return new Change("opportunity", workspace.ids.next(), fields);
    }

    private static List<UUID> ids(TestWorkspace workspace, String type) {
        return workspace
                .get(Queries.class)
                .rows(RecordQuery.of(workspace.get(CurrentCatalog.class).schema().type(type)))
                .rows()
                .stream()
                .map(Row::id)
                .toList();
    }
}
