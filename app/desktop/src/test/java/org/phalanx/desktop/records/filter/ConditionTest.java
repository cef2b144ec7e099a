package org.phalanx.desktop.records.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.schema.CurrentCatalog;

@SuppressWarnings("NullAway.Init")
class ConditionTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private Schema schema;
    private RecordType deal;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread());
        schema = workspace.get(CurrentCatalog.class).schema();
        deal = schema.type("opportunity");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Condition on(String field, Operator operator, Object... values) {
        return new Condition.OnField(field, operator, List.of(values));
    }

    private String rule(Condition... conditions) {
        return FilterText.of(new ConditionFilter(schema).of(deal, List.of(conditions)));
    }

    private List<Condition> read(String rule) {
        return ConditionReading.of(workspace.get(Rules.class).filter(schema, deal, rule).meant());
    }

    private String words(String rule) {
        Condition condition = read(rule).getFirst();
        ConditionWords words = workspace.get(ConditionWords.class);
        return words.field(deal, condition) + " " + words.value(deal, condition, Links.NONE);
    }

    @Test
    void becomesTheRuleThatMeansTheSame() {
        assertThat(rule(on("amount", Operator.AT_LEAST, BigDecimal.valueOf(200_000))))
                .isEqualTo("it.amount >= 200000");
        assertThat(rule(on("grade", Operator.ANY_OF, "strategic", "ordinary")))
                .isEqualTo("it.grade in [\"strategic\", \"ordinary\"]");
        assertThat(rule(on("owner_id", Operator.ME))).isEqualTo("it.owner_id.id == me.id");
        assertThat(rule(on("expected_sign_date", Operator.THIS_MONTH)))
                .isEqualTo(
                        "it.expected_sign_date >= firstOfMonth()"
                                + " && it.expected_sign_date <= lastOfMonth()");
        assertThat(rule(on("expected_sign_date", Operator.THIS_WEEK)))
                .isEqualTo(
                        "it.expected_sign_date >= firstOfWeek()"
                                + " && it.expected_sign_date <= lastOfWeek()");
        assertThat(rule(on("name", Operator.LACKS, "试"))).isEqualTo("!(it.name.contains(\"试\"))");
    }

    @Test
    void everyOperatorOfEveryKindRunsAsSqlAndReadsBackAsRule() {
        var kinds = EnumSet.noneOf(Kind.class);
        for (RecordType type : schema.all()) {
            for (var field : type.activeFields()) {
                if (!kinds.add(field.kind())) {
                    continue;
                }
                for (Operator operator : Operator.of(field.kind())) {
                    Condition condition =
                            new Condition.OnField(
                                    field.key(), operator, Samples.of(field, operator, workspace));
                    Filter filter = new ConditionFilter(schema).of(type, List.of(condition));
                    RecordQuery query = RecordQuery.of(type).where(filter);
                    assertThat(workspace.get(Queries.class).count(query)).isNotNegative();
                    assertThat(
                                    workspace
                                            .get(Rules.class)
                                            .filter(schema, type, FilterText.of(filter))
                                            .meant())
                            .as("%s.%s %s", type.key(), field.key(), operator)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void readsRulesBackIntoConditions() {
        assertThat(read("it.stage.outcome == \"open\" && it.amount >= 5 && it.amount <= 9"))
                .hasSize(2)
                .last()
                .isEqualTo(on("amount", Operator.BETWEEN, new BigDecimal(5), new BigDecimal(9)));
        assertThat(read("it.owner.id == me.id && has(it.next_step)"))
                .containsExactly(on("owner_id", Operator.ME), on("next_step", Operator.FILLED));
        assertThat(read("!(it.grade in [\"ordinary\"])"))
                .containsExactly(on("grade", Operator.NONE_OF, "ordinary"));
    }

    @Test
    void saysInWordsWhatItAsks() {
        assertThat(words("it.amount >= 200000")).isEqualTo("金额 ≥ ¥20.0万");
        assertThat(words("it.grade == \"strategic\"")).isEqualTo("级别 战略");
        assertThat(
                        words(
                                "it.closed_at >= date(\"2017-01-01\")"
                                        + " && it.closed_at <= date(\"2017-03-31\")"))
                .isEqualTo("关单日期 2017-01-01 至 2017-03-31");
        assertThat(words("it.account.name.contains(\"精\") || !has(it.account)"))
                .isEqualTo("筛选 客户 · 客户名称 含「精」 或 客户为空");
        assertThat(words("it.stage_history.exists(one, one.at <= date(\"2017-03-31\"))"))
                .isEqualTo("筛选 有阶段历史（时间 ≤ 2017-03-31）");
    }

    @Test
    void ruleTellsTheRecordsThatItNames() {
        UUID team = workspace.make("team", Map.of("name", "华东一队"));
        UUID stage = workspace.ids.next();
        String rule =
                "it.owner.team.id == \"%s\" || it.stage_history.exists(h, h.to_stage.id in [\"%s\"])"
                        .formatted(Bits.text(team), Bits.text(stage));

        assertThat(ConditionWords.named(read(rule))).containsExactly(team, stage);
    }

    @Test
    void conditionOnTreeTakesInWhatLiesBelow() {
        RecordType account = schema.type("account");
        Filter filter =
                new ConditionFilter(schema)
                        .of(
                                account,
                                List.of(
                                        on(
                                                "industry",
                                                Operator.ANY_OF,
                                                account.field("industry")
                                                        .shape()
                                                        .options()
                                                        .getFirst()
                                                        .key())));
        assertThat(((Filter.In) filter).of()).hasSizeGreaterThan(1);
    }
}
