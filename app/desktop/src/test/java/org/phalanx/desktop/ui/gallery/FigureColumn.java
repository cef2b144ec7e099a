package org.phalanx.desktop.ui.gallery;

import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.figure.Funnel;
import org.phalanx.desktop.ui.figure.FunnelStage;
import org.phalanx.desktop.ui.figure.Gauge;
import org.phalanx.desktop.ui.figure.LeaderboardRow;
import org.phalanx.desktop.ui.figure.LeaderboardRow.Place;
import org.phalanx.desktop.ui.figure.PathBar;
import org.phalanx.desktop.ui.figure.PathStep;
import org.phalanx.desktop.ui.figure.PathStep.State;
import org.phalanx.desktop.ui.figure.ProgressRing;
import org.phalanx.desktop.ui.figure.Sparkline;
import org.phalanx.desktop.ui.figure.TotalsBar;

/// Numbers drawn.
final class FigureColumn extends VBox {
    private final Words words;

    FigureColumn(Words words) {
        super(12);
        this.words = words;
        getChildren()
                .addAll(
                        Sheet.caption(words.of("路径、合计条", "Path and totals bar")),
                        path(),
                        totals(),
                        Sheet.caption(words.of("环、仪表、迷你线", "Rings, gauge, sparkline")),
                        rings(),
                        new Panel(words.of("漏斗", "Funnel")).body(funnel()),
                        new Panel(words.of("龙虎榜", "Leaderboard")).flush().body(board()),
                        SampleTable.of(words));
    }

    private Node path() {
        PathBar bar = new PathBar(index -> {});
        bar.show(
                List.of(
                        new PathStep(
                                words.text("初访", "Visit"),
                                words.text("11 天", "11d"),
                                State.DONE,
                                false),
                        new PathStep(
                                words.text("需求", "Needs"),
                                words.text("19 天", "19d"),
                                State.DONE,
                                false),
                        new PathStep(
                                words.text("方案", "Solution"),
                                words.text("34/30 天", "34/30d"),
                                State.CURRENT,
                                true),
                        new PathStep(words.text("报价", "Quote"), "70%", State.AHEAD, false),
                        new PathStep(words.text("签约", "Contract"), "90%", State.AHEAD, false)));
        return bar;
    }

    private Node totals() {
        return new TotalsBar()
                .part(
                        "healthy",
                        new SimpleIntegerProperty(8),
                        words.of("正常 8", "8 healthy"),
                        i -> {})
                .part(
                        "stalled",
                        new SimpleIntegerProperty(3),
                        words.of("停滞 3", "3 stalled"),
                        i -> {})
                .part("late", new SimpleIntegerProperty(1), words.of("逾期 1", "1 late"), i -> {});
    }

    private Node rings() {
        ProgressRing small = ProgressRing.small();
        small.share().set(.6);
        ProgressRing large = ProgressRing.large();
        large.share().set(.64);
        ProgressRing full = ProgressRing.large();
        full.share().set(1.08);
        HBox row =
                new HBox(
                        16,
                        small,
                        large,
                        full,
                        new Gauge("2.6×", .68, .8),
                        new Sparkline(List.of(3.0, 3.4, 3.2, 5.0, 6.1, 5.8, 5.2)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node funnel() {
        Funnel funnel = new Funnel(index -> {});
        funnel.show(
                List.of(
                        "",
                        words.text("本季进入", "Entered this quarter"),
                        words.text("转化", "Went on")),
                List.of(
                        stage(
                                "线索",
                                "Lead",
                                1284,
                                "1,284",
                                "37.9%",
                                words.text("上季 36.4%", "was 36.4%"),
                                false),
                        stage(
                                "需求确认",
                                "Needs",
                                301,
                                "301",
                                "63.8%",
                                words.text("上季 64.1%", "was 64.1%"),
                                false),
                        stage(
                                "方案",
                                "Solution",
                                192,
                                "192",
                                "61.5%",
                                words.text("−9.2 点", "−9.2 pts"),
                                true),
                        stage(
                                "签约",
                                "Contract",
                                81,
                                "81",
                                "70.4%",
                                words.text("上季 68.9%", "was 68.9%"),
                                false),
                        stage("赢单", "Won", 57, "57", "", "", false)));
        return funnel;
    }

    private FunnelStage stage(
            String zh, String en, long n, String count, String rate, String before, boolean worst) {
        FunnelStage.Next next =
                rate.isEmpty() ? null : new FunnelStage.Next(rate, before, "", "", "", worst);
        return new FunnelStage(words.text(zh, en), "", n, count, next);
    }

    private Node board() {
        return new VBox(
                place(1, 1, "纪知野", "Ji Zhiye", 1.13, "113%", "¥452万", false),
                place(2, 0, "方见微", "Fang Jianwei", .95, "95%", "¥418万", true),
                place(3, -1, "卫明昭", "Wei Mingzhao", .6, "60%", "¥371万", false));
    }

    private Node place(
            int rank,
            int moved,
            String zh,
            String en,
            double share,
            String percent,
            String amount,
            boolean own) {
        String team = words.text("华东一队", "East Team 1");
        return new LeaderboardRow(
                new Place(rank, moved, words.text(zh, en), team, share, percent, amount), own);
    }
}
