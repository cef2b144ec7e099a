package org.phalanx.sales.imports.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;

/// The objects of a file one after the other: those of its one array, those of the first array of
/// objects within its one object, or those that stand in it one below the other.
final class JsonObjects implements Iterator<JsonObjects.Found>, AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final Path file;
    private final JsonParser parser;
    private @Nullable Found next;
    private boolean ended;

    /// @param line where the object begins
    record Found(long line, JsonNode object) {}

    /// @param member the member of the one object in which the array stands; null when the file is
    ///   an array or a row of objects
    JsonObjects(Path file, @Nullable String member) throws IOException {
        this.file = file;
        this.parser = JSON.createParser(file.toFile());
        try {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            } else if (member != null) {
                enter(member);
            }
        } catch (JsonProcessingException wrong) {
            throw refused(wrong);
        }
    }

    private void enter(String member) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(member) && value == JsonToken.START_ARRAY) {
                parser.nextToken();
                return;
            }
            parser.skipChildren();
        }
    }

    /// The member of a file's one object that holds an array of objects; null when there is none.
    static @Nullable String member(Path file) throws IOException {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    if (parser.nextToken() == JsonToken.START_OBJECT) {
                        return name;
                    }
                    while (parser.currentToken() != JsonToken.END_ARRAY) {
                        parser.skipChildren();
                        parser.nextToken();
                    }
                } else {
                    parser.skipChildren();
                }
            }
            return null;
        } catch (JsonProcessingException wrong) {
            throw refused(file, wrong);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = fetch();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = Objects.requireNonNull(next);
        next = null;
        return found;
    }

    private @Nullable Found fetch() {
        try {
            JsonToken token = parser.currentToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                return null;
            }
            int line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw new SourceRefused(
                        file, Problem.at(line, 0, Reason.NOT_AN_OBJECT, parser.getText()));
            }
            JsonNode object = JSON.readTree(parser);
            parser.nextToken();
            return new Found(line, object);
        } catch (JsonProcessingException wrong) {
            throw refused(wrong);
        } catch (IOException e) {
            throw new SourceRefused(
                    file, Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage())), e);
        }
    }

    private SourceRefused refused(JsonProcessingException wrong) {
        return refused(file, wrong);
    }

    private static SourceRefused refused(Path file, JsonProcessingException wrong) {
        var at = wrong.getLocation();
        Problem problem =
                at == null
                        ? Problem.of(Reason.BAD_JSON, wrong.getOriginalMessage())
                        : Problem.at(
                                at.getLineNr(), 0, Reason.BAD_JSON, wrong.getOriginalMessage());
        return new SourceRefused(file, problem, wrong);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
