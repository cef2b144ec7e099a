package org.phalanx.sales.imports.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.mapping.MappingException;

/// Reads answers that somebody has written down: by type, the text in the file and the name of the
/// record that it means, `+` for a record to be made, `-` for a field that stays empty.
///
/// ```yaml
/// product:
///   GTXPro: GTX Pro
///   GTX 2000: "+"
/// ```
public final class AnswersReader {

    /// Makes a record of that name.
    public static final String CREATE = "+";

    /// Leaves the field empty.
    public static final String LEAVE = "-";

    private AnswersReader() {}

    /// Reads a file.
    ///
    /// @throws MappingException naming file and key
    public static Answers read(Path file) throws MappingException {
        try {
            return answers(file + ":", new YAMLMapper().readTree(Files.readString(file)));
        } catch (JsonProcessingException e) {
            throw new MappingException(
                    file.toString(), "import.mapping.no-yaml", e.getOriginalMessage());
        } catch (IOException e) {
            throw new MappingException(
                    file.toString(), "import.mapping.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static Answers answers(String file, JsonNode root) throws MappingException {
        Answers answers = Answers.NONE;
        for (Map.Entry<String, JsonNode> type : members(file, root)) {
            String place = file + " " + type.getKey();
            for (Map.Entry<String, JsonNode> one : members(place, type.getValue())) {
                if (!one.getValue().isValueNode() || one.getValue().isNull()) {
                    throw new MappingException(
                            place + "." + one.getKey(),
                            "import.mapping.no-text",
                            one.getValue().toString());
                }
                answers = with(answers, type.getKey(), one.getKey(), one.getValue().asText());
            }
        }
        return answers;
    }

    private static Set<Map.Entry<String, JsonNode>> members(String place, JsonNode node)
            throws MappingException {
        if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
            throw new MappingException(place, "import.mapping.no-map", node.toString());
        }
        return node.properties();
    }

    /// These answers and one more, as it is written in a file or typed at a terminal.
    public static Answers with(Answers answers, String type, String text, String said) {
        return switch (said) {
            case CREATE -> answers.with(type, text, new Answer.Create());
            case LEAVE -> answers.with(type, text, new Answer.Leave());
            default -> answers.meaning(type, text, said);
        };
    }
}
