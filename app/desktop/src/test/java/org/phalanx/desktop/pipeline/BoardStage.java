package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.TestWorkspace;

/// A window with the board over a real workspace, with a few deals of every look.
final class BoardStage implements AutoCloseable {

    final TestWorkspace workspace;
    private final BoardWindow window;
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> stages = new HashMap<>();

    BoardStage(Path folder) {
        workspace =
                TestWorkspace.create(
                        folder, new PipelineModule(), new RecordWritingModule(), new StageGate());
        window = new BoardWindow(workspace);
        Board board = workspace.get(Board.class);
        board.read(BoardFilter.of(board.pipelines().getFirst().id()), Map.of())
                .columns()
                .forEach(column -> stages.put(column.stage().name(), column.stage().id()));
        people.put("陆听澜", workspace.me);
        for (String name : new String[] {"江亦舟", "宋砚之", "顾书禾", "唐晚晴", "何屿"}) {
            people.put(name, workspace.make("user", Map.of("name", name)));
        }
    }

    /// Shows the board in a window of this size.
    Scene open(Stage stage, double width, double height) {
        return window.open(stage, width, height);
    }

    UUID stage(String name) {
        return stages.get(name);
    }

    <T> T get(Class<T> type) {
        return window.get(type);
    }

    /// The deals of the design's picture, so that it can be compared with it.
    void fill() {
        column(
                "初访/立项",
                row("岱屿港务", "岸桥设备联网试点", 86, "江亦舟", 3, "首访", 51),
                row("鹤汀乳业", "灌装线能耗监测", 42.5, "陆听澜", 9, "拜访纪要", -48),
                row("铎声电子", "SMT 车间 MES", 118, "宋砚之", 6, "需求初访", 24 * 7),
                row("琅函印务", "设备点检电子化", 23.8, "唐晚晴", 17, null, 0),
                row("汀洲冷链", "冷库温控追溯", 65, "何屿", 2, "电话", 4.5),
                row("阑珊照明", "仓储条码改造", 31.2, "何屿", 5, "方案演示", 24 * 9));
        column(
                "需求确认",
                row("璟原新能", "电芯车间数据采集", 206, "陆听澜", 12, "需求会", 2),
                row("栖梧纺织", "染整车间能管", 58, "顾书禾", 24, "产线调研", 24 * 5),
                row("沅芷日化", "配方追溯系统", 74.6, "唐晚晴", 8, "需求单回签", 22),
                row("墨坞轨交", "检修工单系统", 132, "江亦舟", 19, "权力地图", -24),
                row("朔野重装", "铸锻车间排产", 96, "何屿", 4, "技术摸底", 24 * 7),
                row("霁川水务", "二供泵房监控", 47.3, "陆听澜", 11, "现场勘查", 24 * 8));
        column(
                "方案",
                row("苍梧精铸", "铸造 MES 一期", 128, "陆听澜", 18, "技术交流", 22),
                row("云岫纸业", "碎浆线预测维护", 156, "宋砚之", 9, "方案评审", 24 * 5),
                row("澜沐医疗", "洁净车间批记录", 238, "陆听澜", 26, "样品测试", 24 * 6),
                row("砚溪食品", "冷链追溯二期", 72, "顾书禾", 34, null, 0),
                row("岱屿港务", "堆场调度升级", 184, "江亦舟", 12, "专家到场", 24 * 8),
                row("铎声电子", "老化房联网", 39.5, "宋砚之", 7, "答疑", 24 * 3));
        column(
                "报价",
                row("霁川水务", "水厂 SCADA 升级", 215, "何屿", 10, "递标", 5),
                row("鹤汀乳业", "包装线视觉质检", 94, "陆听澜", 6, "商务澄清", 24 * 2),
                row("栖梧纺织", "定型机联网", 68.4, "顾书禾", 15, "报价复核", 24 * 6),
                row("朔野重装", "刀具寿命管理", 122, "何屿", 23, "折扣", -24 * 4),
                row("沅芷日化", "立体库 WMS", 147, "唐晚晴", 4, "二轮报价", 24 * 7),
                row("阑珊照明", "贴片线采集", 36.6, "唐晚晴", 8, "盖章", 24 * 4));
        column(
                "签约",
                row("墨坞轨交", "架修库 MES", 196, "江亦舟", 14, "合同会签", 20),
                row("云岫纸业", "能耗监测二期", 88, "宋砚之", 7, "用印", 6),
                row("璟原新能", "辅料线 WMS", 132, "陆听澜", 21, "签约", 24 * 9),
                row("汀洲冷链", "园区能管平台", 105, "何屿", 47, null, 0),
                row("琅函印务", "印前 MES", 57, "唐晚晴", 3, "付款计划", 24 * 6));
        workspace.write("opportunity", deal("苍梧精铸"), Map.of("grade", "strategic"));
        workspace.write("opportunity", deal("璟原新能"), Map.of("grade", "strategic"));
        workspace.write("opportunity", deal("朔野重装"), Map.of("health_score", 20L));
    }

    private final Map<String, UUID> deals = new HashMap<>();
    private final Map<String, UUID> accounts = new HashMap<>();

    /// The deal of an account; the last one where it has several.
    UUID deal(String account) {
        return deals.get(account);
    }

    private record Row(
            String account,
            String name,
            double wan,
            String owner,
            int days,
            String step,
            double hours) {}

    private static Row row(
            String account,
            String name,
            double wan,
            String owner,
            int days,
            String step,
            double hours) {
        return new Row(account, name, wan, owner, days, step, hours);
    }

    private void column(String stage, Row... rows) {
        for (int i = rows.length - 1; i >= 0; i--) {
            add(stage, rows[i]);
        }
    }

    private void add(String stage, Row row) {
        workspace.clock.pass(Duration.ofDays(-row.days));
        UUID account =
                accounts.computeIfAbsent(
                        row.account, name -> workspace.make("account", Map.of("name", name)));
        var fields = new HashMap<String, Object>();
        fields.put("name", row.name);
        fields.put("account_id", account);
        fields.put("stage_id", stages.get(stage));
        fields.put("amount", new Money(Math.round(row.wan * 1_000_000), "CNY"));
        fields.put("owner_id", people.get(row.owner));
        if (row.step != null) {
            Instant at = TestWorkspace.START.plus(Duration.ofMinutes(Math.round(row.hours * 60)));
            fields.put("next_step", row.step);
            fields.put("next_step_at", at);
        }
        UUID deal = workspace.ids.next();
        var outcome = workspace.get(Pipeline.class).create(deal, fields).join();
        assertThat(outcome.isCommitted()).as(outcome.toString()).isTrue();
        deals.put(row.account, deal);
        workspace.clock.pass(Duration.ofDays(row.days));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
