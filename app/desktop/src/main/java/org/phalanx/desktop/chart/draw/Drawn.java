package org.phalanx.desktop.chart.draw;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// A chart that was drawn.
///
/// @param notes what a reader has to know about how, such as what was left out
public record Drawn(Node node, List<String> notes) {

    public Drawn {
        notes = List.copyOf(notes);
    }

    public static Drawn of(Node node) {
        return new Drawn(node, List.of());
    }

    /// The same with a further note, unless it is empty.
    public Drawn note(String note) {
        if (note.isEmpty()) {
            return this;
        }
        return new Drawn(node, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}
