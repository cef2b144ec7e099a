package org.phalanx.desktop.records.list.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.build.RuleTyping;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.SavedView;

/// Arrangements as views keep them, and back.
final class ViewText {
    private ViewText() {}

    static SavedView.Shape of(RecordType type, Arrangement now, RuleTyping typing) {
        return new SavedView.Shape(
                typing.write(type, now.conditions()),
                now.columns().stream()
                        .map(key -> key + width(now.widths().getOrDefault(key, 0.0)))
                        .collect(Collectors.joining(",")),
                now.sorts().stream()
                        .map(by -> (by.descending() ? "-" : "") + by.field())
                        .collect(Collectors.joining(",")),
                now.group(),
                now.frozen());
    }

    private static String width(double width) {
        return width > 0 ? ":" + Math.round(width) : "";
    }

    /// What a view says, as far as the type still has it.
    static Arrangement read(RecordType type, SavedView.Shape shape, List<Condition> conditions) {
        Arrangement usual = Arrangement.usual(type);
        var columns = new ArrayList<String>();
        var widths = new HashMap<String, Double>();
        for (String word : words(shape.columns())) {
            String[] both = word.split(":", 2);
            if (type.fields().containsKey(both[0])) {
                columns.add(both[0]);
                if (both.length > 1 && both[1].matches("\\d{1,5}")) {
                    widths.put(both[0], Double.valueOf(both[1]));
                }
            }
        }
        List<SortBy> sorts =
                words(shape.sorts()).stream()
                        .map(word ->
                                word.startsWith("-")
                                        ? new SortBy(word.substring(1), true)
                                        : new SortBy(word, false))
                        .toList();
        return new Arrangement(
                columns.contains(type.face().title()) ? columns : usual.columns(),
                widths,
                sorts,
                conditions,
                type.fields().containsKey(shape.groups()) ? shape.groups() : "",
                shape.frozen());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
