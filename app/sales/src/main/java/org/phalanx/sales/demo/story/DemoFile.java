package org.phalanx.sales.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A demo as its YAML file tells it; the format is described at the file's head.
///
/// @param currency of all amounts
/// @param me key of the person whose screen it opens
/// @param records in the order in which they are made
public record DemoFile(String currency, String me, List<Line> records) {

    private static final YAMLMapper YAML = new YAMLMapper();

    public DemoFile {
        records = List.copyOf(records);
    }

    /// One record of the story.
    ///
    /// @param type key of its type
    /// @param key its name in the file
    /// @param by key of the person who made it, or null
    /// @param at when it was made, or null for before everything else
    /// @param fields values by field
    /// @param moves stages that a deal went through
    /// @param edits what was changed later
    public record Line(
            String type,
            String key,
            @Nullable String by,
            @Nullable String at,
            JsonNode fields,
            List<Move> moves,
            List<Edit> edits) {

        public Line {
            moves = List.copyOf(moves);
            edits = List.copyOf(edits);
        }
    }

    /// A stage that a deal came to.
    public record Move(String stage, String at) {}

    /// Fields that got other values.
    public record Edit(String at, JsonNode fields) {}

    /// The same with more lines at its end, seen by another person.
    public DemoFile with(String person, List<Line> more) {
        return new DemoFile(
                currency, person, Stream.concat(records.stream(), more.stream()).toList());
    }

    public static DemoFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode tree = YAML.readTree(in);
            var lines = new ArrayList<Line>();
            for (JsonNode record : tree.path("records")) {
                lines.add(line(record));
            }
            return new DemoFile(tree.path("currency").asText(), tree.path("me").asText(), lines);
        }
    }

    private static Line line(JsonNode record) {
        var moves = new ArrayList<Move>();
        for (JsonNode move : record.path("moves")) {
            moves.add(new Move(move.path("to").asText(), move.path("at").asText()));
        }
        var edits = new ArrayList<Edit>();
        for (JsonNode edit : record.path("edits")) {
            edits.add(new Edit(edit.path("at").asText(), edit.path("fields")));
        }
        return new Line(
                record.path("type").asText(),
                record.path("key").asText(),
                textOrNull(record, "by"),
                textOrNull(record, "at"),
                record.path("fields"),
                moves,
                edits);
    }

    private static @Nullable String textOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }
}
