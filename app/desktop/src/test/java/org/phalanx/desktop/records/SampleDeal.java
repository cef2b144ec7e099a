package org.phalanx.desktop.records;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Sort;
import org.phalanx.store.schema.CurrentCatalog;

/// A deal that has come some way, with its account, people and conversations.
public final class SampleDeal {
    private final TestWorkspace workspace;
    private final List<UUID> stages;
    public final UUID account;
    public final UUID deal;

    public SampleDeal(TestWorkspace workspace) {
        this.workspace = workspace;
        stages = stages();
        account =
                workspace.make(
                        "account",
                        Map.of(
                                "name", "苍梧精铸",
                                "code", "K-0417",
                                "source", "referral",
                                "tier", "B",
                                "founded", 1998L,
                                "annual_revenue", new Money(32_000_000_000L, "CNY"),
                                "lifecycle_stage", "interested",
                                "website", "https://cangwu.example",
                                "description", "三条铸造线，年产 4 万吨。设备科说了算，财务看账期。"));
        deal = deal();
        people();
        talk();
    }

    private List<UUID> stages() {
        var schema = workspace.get(CurrentCatalog.class).schema();
        return workspace
                .get(Queries.class)
                .rows(
                        RecordQuery.of(schema.type("stage"))
                                .sorted(Sort.ascending(schema.path("stage", "order"))))
                .rows()
                .stream()
                .map(Row::id)
                .toList();
    }

    private UUID deal() {
        UUID pipeline = pipeline();
        UUID made =
                workspace.make(
                        "opportunity",
                        Map.of(
                                "name",
                                "铸造 MES 一期",
                                "account_id",
                                account,
                                "amount",
                                new Money(120_000_000L, "CNY"),
                                "pipeline_id",
                                pipeline,
                                "stage_id",
                                stages.get(0),
                                "grade",
                                "competitive",
                                "next_step",
                                "技术交流：浇注段接口",
                                "expected_sign_date",
                                LocalDate.of(2026, 12, 18)));
        workspace.clock.pass(Duration.ofDays(11));
        write(made, Map.of("stage_id", stages.get(1)));
        workspace.clock.pass(Duration.ofDays(19));
        write(made, Map.of("stage_id", stages.get(2), "budget", new Money(140_000_000L, "CNY")));
        workspace.clock.pass(Duration.ofDays(17));
        write(made, Map.of("amount", new Money(128_000_000L, "CNY")));
        write(made, Map.of("expected_sign_date", LocalDate.of(2027, 1, 18)));
        return made;
    }

    private UUID pipeline() {
        var schema = workspace.get(CurrentCatalog.class).schema();
        return workspace
                .get(Queries.class)
                .rows(RecordQuery.of(schema.type("pipeline")))
                .rows()
                .getFirst()
                .id();
    }

    private void people() {
        person("秦望舒", "生产副总", "decision-maker");
        person("邵明珂", "信息科长", "technical-decision");
        person("温既白", "财务经理", "evaluator");
        person("祁连城", "设备主任", "user");
    }

    private void person(String name, String title, String role) {
        workspace.make(
                "contact",
                Map.of(
                        "name", name,
                        "account_id", account,
                        "title", title,
                        "decision_role", role));
    }

    private void talk() {
        for (String summary :
                List.of(
                        "看了 2 号熔炼车间，停机窗口只有元旦后 3 天",
                        "方案 v3 讲解",
                        "电话确认预算口径",
                        "设备科对接接口清单",
                        "约浇注段技术交流",
                        "报价口径内部对齐",
                        "秦总说 v3 的停机方案可以")) {
            workspace.make(
                    "activity",
                    Map.of(
                            "type", "visit",
                            "summary", summary,
                            "occurred_at", workspace.clock.instant(),
                            "account_id", account,
                            "opportunity_id", deal));
            workspace.clock.pass(Duration.ofHours(3));
        }
    }

    /// Writes fields of the deal.
    public void write(UUID record, Map<String, ? extends @Nullable Object> fields) {
        var outcome = workspace.write("opportunity", record, fields);
        if (!outcome.isCommitted()) {
            throw new AssertionError(outcome.toString());
        }
    }

    /// Another deal of the account, lost by its price.
    public UUID lost(Money amount) {
        UUID other =
                workspace.make(
                        "opportunity",
                        Map.of(
                                "name",
                                "仓储改造",
                                "account_id",
                                account,
                                "amount",
                                amount,
                                "pipeline_id",
                                pipeline(),
                                "stage_id",
                                stages.getFirst()));
        write(
                other,
                Map.of("stage_id", stages.getLast(), "loss_reason", "price", "lesson", "先谈价值"));
        return other;
    }

    /// A probability that somebody set by hand.
    public void probability(long percent) {
        write(deal, Map.of("win_probability", BigDecimal.valueOf(percent), "prob_mode", "manual"));
    }
}
