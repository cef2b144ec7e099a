package org.phalanx.desktop.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Figures for a kind of chart, as many and as strange as wanted.
final class SampleFigures {
    /// What is strange about them.
    enum Case {
        NONE(0),
        ONE(1),
        THREE(3),
        FIFTY(50),
        FIVE_THOUSAND(5000),
        NEGATIVE(8),
        HUGE(8),
        LONG_NAMES(12);

        final int size;

        Case(int size) {
            this.size = size;
        }
    }

    private static final List<String> WORDS =
            List.of("转介绍", "展会", "官网", "电话", "渠道", "短视频", "老客户", "招投标", "地推", "直播", "社群", "搜索");
    private static final List<String> ENGLISH =
            List.of(
                    "Referral",
                    "Trade fair",
                    "Website",
                    "Telephone",
                    "Partner",
                    "Video",
                    "Existing customer",
                    "Tender",
                    "Field sales",
                    "Live stream",
                    "Community",
                    "Search");
    private static final List<String> PLACES =
            List.of("江苏", "浙江", "广东", "上海", "山东", "四川", "河南", "北京", "湖北", "福建", "安徽", "重庆", "辽宁");
    private static final List<String> COUNTRIES =
            List.of("CN", "US", "DE", "JP", "IN", "BR", "FR", "GB", "AU", "ZA", "CA", "RU", "SG");
    private static final List<String> STAGES = List.of("线索", "初访", "需求确认", "方案", "报价", "签约", "赢单");
    private static final List<String> PEOPLE =
            List.of("纪知野", "方见微", "唐晚晴", "卫明昭", "卓云深", "封晚舟", "孟云岫", "季长白");
    private static final String LONG = "华东大区制造业数字化转型联合解决方案事业部第";

    private final ChartKind kind;
    private final Case of;
    private final boolean chinese;
    private final Random random = new Random(7);

    SampleFigures(ChartKind kind, Case of, boolean chinese) {
        this.kind = kind;
        this.of = of;
        this.chinese = chinese;
    }

    ChartContent content() {
        return switch (kind.needs().content()) {
            case FIGURES -> figures();
            case RECORDS -> records();
            case TEXT -> text();
        };
    }

    private ChartText text() {
        return new ChartText(
                of.size == 0
                        ? ""
                        : "# 本周要看\n- 「方案」到「报价」掉得最多，先看卡住的十单\n- 月底前把没有下一步的清零\n\n"
                                + (LONG + "。").repeat(Math.min(of.size, 40)));
    }

    private ChartRows records() {
        var rows =
                IntStream.range(0, of.size)
                        .mapToObj(i ->
                                new ChartRows.Row(
                                        "r" + i,
                                        List.of(name(i), value(i).toPlainString(), "2026-11-23")))
                        .toList();
        return new ChartRows(
                List.of(
                        new ChartRows.Column("商机", false),
                        new ChartRows.Column("金额", true),
                        new ChartRows.Column("预计签约", false)),
                rows,
                of.size);
    }

    private ChartData figures() {
        Measure measure =
                of == Case.HUGE || kind == ChartKind.LEADERBOARD
                        ? Measure.money(chinese ? "赢单金额" : "Won", "CNY")
                        : Measure.count(chinese ? "商机数" : "Deals");
        List<Measure> measures =
                kind.needs().measures() == 2
                        ? List.of(measure, Measure.days(chinese ? "成交周期" : "Days to close"))
                        : List.of(measure);
        List<Category> categories = IntStream.range(0, of.size).mapToObj(this::category).toList();
        List<Series> series = new ArrayList<>();
        int many = kind.needs().measures() == 2 ? 2 : kind.needs().least() == 2 ? second() : 1;
        for (int i = 0; i < many; i++) {
            series.add(series(i, categories.size()));
        }
        BigDecimal total = categories.isEmpty() ? null : value(3).multiply(BigDecimal.TEN);
        return new ChartData(
                measures,
                List.of(chinese ? "来源" : "Source", chinese ? "区域" : "Region"),
                categories,
                series,
                headline(total));
    }

    private Headline headline(@Nullable BigDecimal total) {
        boolean aims =
                total != null
                        && (kind == ChartKind.NUMBER
                                || kind == ChartKind.GAUGE
                                || (of == Case.FIFTY && kind == ChartKind.LINE));
        return total == null
                ? Headline.NONE
                : new Headline(
                        total,
                        total.multiply(new BigDecimal("0.8")),
                        aims ? total.abs().multiply(new BigDecimal("1.4")) : null,
                        128);
    }

    private int second() {
        return switch (of) {
            case NONE, ONE -> 1;
            case FIVE_THOUSAND -> 70;
            case FIFTY -> 12;
            default -> 3;
        };
    }

    private Series series(int index, int size) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<@Nullable BigDecimal> before = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(i % 17 == 16 ? null : value(i));
            before.add(value(i));
        }
        Series series = Series.of("s" + index, name(index + 3), values);
        boolean compared = kind.needs().least() < 2 && of != Case.FIFTY && of != Case.NEGATIVE;
        return compared ? series.against(before) : series;
    }

    private BigDecimal value(int i) {
        double fall = kind.needs().first() == ChartNeeds.Sort.STAGES ? 400.0 / (i + 1) : 40;
        double value =
                fall + random.nextInt(kind.needs().first() == ChartNeeds.Sort.STAGES ? 9 : 90);
        return switch (of) {
            case NEGATIVE -> BigDecimal.valueOf(i % 2 == 0 ? value : -value);
            case HUGE -> BigDecimal.valueOf(value).multiply(new BigDecimal("31234567890"));
            default -> BigDecimal.valueOf(Math.round(value));
        };
    }

    private Category category(int i) {
        return switch (kind.needs().first()) {
            case TIME -> {
                LocalDate month = LocalDate.of(2026, 1, 1).plusMonths(of.size > 99 ? 0 : i);
                LocalDate day = of.size > 99 ? LocalDate.of(2013, 1, 1).plusDays(i) : month;
                yield Category.of(day.toString(), time(day));
            }
            case DAY -> {
                LocalDate day = LocalDate.of(2026, 9, 1).plusDays(i);
                yield Category.of(day.toString(), day.toString());
            }
            case PROVINCES -> place(PLACES, i);
            case COUNTRIES -> place(COUNTRIES, i);
            case PEOPLE ->
                    new Category(
                            "p" + i,
                            of == Case.LONG_NAMES ? name(i) : numbered(PEOPLE, i),
                            "华东二队",
                            i == Math.min(of.size - 1, 30));
            case STAGES ->
                    Category.of("g" + i, of == Case.LONG_NAMES ? name(i) : numbered(STAGES, i));
            case ANY -> Category.of("c" + i, name(i));
        };
    }

    private static Category place(List<String> places, int i) {
        String name = numbered(places, i);
        return Category.of(name, name);
    }

    private String time(LocalDate day) {
        return of.size > 99
                ? day.toString()
                : chinese ? day.getMonthValue() + "月" : day.getMonth().toString().substring(0, 3);
    }

    private String name(int i) {
        return of == Case.LONG_NAMES
                ? LONG + (i + 1) + "组"
                : numbered(chinese ? WORDS : ENGLISH, i);
    }

    private static String numbered(List<String> words, int i) {
        return words.get(i % words.size()) + (i < words.size() ? "" : " " + (i / words.size() + 1));
    }
}
