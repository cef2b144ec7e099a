package org.phalanx.desktop.chart.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Names cut to the room that a chart has for them; no two of them are equal, which the axes of
/// JavaFX need.
public final class Shortened {
    private static final String ELLIPSIS = "…";
    private static final int TAIL = 3;

    private final Text measure = new Text();

    public Shortened(Font font) {
        measure.setFont(font);
    }

    public double width(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }

    /// The text with an ellipsis at its end where it is wider than this.
    public String to(double room, String text) {
        if (width(text) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int fits = 0;
        int over = points.length;
        while (fits + 1 < over) {
            int middle = (fits + over) / 2;
            if (width(new String(points, 0, middle) + ELLIPSIS) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return new String(points, 0, fits) + ELLIPSIS;
    }

    /// The same with the ellipsis in the middle.
    private String around(double room, String text) {
        int[] points = text.codePoints().toArray();
        int end = Math.min(TAIL, points.length);
        String tail = new String(points, points.length - end, end);
        String head = new String(points, 0, points.length - end);
        String cut = to(room - width(tail), head);
        return cut.endsWith(ELLIPSIS) ? cut + tail : text;
    }

    /// All of them. What begins alike is cut in the middle; ones that still look alike get spaces
    /// at their end, which nobody sees.
    public List<String> to(double room, List<String> texts) {
        List<String> brief = texts.stream().map(text -> to(room, text)).toList();
        boolean alike = new HashSet<>(brief).size() < brief.size();
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            var one = new StringBuilder(alike ? around(room, text) : to(room, text));
            while (!seen.add(one.toString())) {
                one.append(' ');
            }
            all.add(one.toString());
        }
        return all;
    }
}
