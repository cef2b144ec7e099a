package org.phalanx.desktop.chart.grid;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Shades;
import org.phalanx.desktop.chart.draw.Times;
import org.phalanx.desktop.chart.xy.BarDrawing;

/// A cell a day: weeks from left to right, Monday at the top. Of more weeks than there is room for
/// the last ones; figures that are not of days stand as bars.
public final class CalendarDrawing implements Drawing {
    private static final int MOST_WEEKS = 53;
    private static final double LEAST_CELL = 11;
    private static final double NAMES = 30;

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        if (!Times.are(data)) {
            return new BarDrawing()
                    .draw(data, paper)
                    .note(paper.texts(CalendarDrawing.class).get("no-days"));
        }
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < data.categories().size(); i++) {
            days.put(Times.day(data.categories().get(i)).orElseThrow(), i);
        }
        int weeks = Math.clamp((int) ((paper.width() - NAMES) / (LEAST_CELL + 2)), 4, MOST_WEEKS);
        LocalDate last = monday(days.lastKey());
        LocalDate first = monday(days.firstKey());
        LocalDate earliest = last.minusWeeks(weeks - 1L);
        boolean all = !first.isBefore(earliest);
        LocalDate begin = all ? first : earliest;
        List<Integer> drawn = List.copyOf(days.tailMap(begin, true).values());
        CalendarGrid grid = grid(data, days, begin, last, drawn, paper);
        return Drawn.of(grid)
                .note(
                        all
                                ? String.valueOf(new char[0])
                                : paper.texts(CalendarDrawing.class)
                                        .get(
                                                "weeks.last",
                                                paper.words().count(weeks),
                                                paper.words().count(drawn.size()),
                                                paper.words().count(data.categories().size())));
    }

    private static CalendarGrid grid(
            ChartData data,
            NavigableMap<LocalDate, Integer> days,
            LocalDate begin,
            LocalDate last,
            List<Integer> drawn,
            Paper paper) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        drawn.forEach(i -> values.add(data.value(0, i)));
        Shades shades = Shades.of(values);
        Locale locale = paper.language().locale().get();
        int weeks = (int) ChronoUnit.WEEKS.between(begin, last) + 1;
        CalendarGrid grid = new CalendarGrid(weeks);
        for (DayOfWeek day : DayOfWeek.values()) {
            grid.name(day, day.getDisplayName(TextStyle.NARROW, locale));
        }
        Reduced reduced = Reduced.nothing(data);
        LocalDate end = days.lastKey();
        for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
            int week = (int) ChronoUnit.WEEKS.between(begin, day);
            if (day.getDayOfMonth() <= 7 && day.getDayOfWeek() == DayOfWeek.MONDAY) {
                grid.month(week, day.getMonth().getDisplayName(TextStyle.SHORT, locale));
            }
            Integer at = days.get(day);
            var value = at == null ? null : data.value(0, at);
            var cell = grid.add(week, day.getDayOfWeek(), shades.of(value));
            if (at != null && value != null) {
                paper.marks().add(cell, reduced.mark(at), paper.words().mark(data, 0, at));
            }
        }
        return grid;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
