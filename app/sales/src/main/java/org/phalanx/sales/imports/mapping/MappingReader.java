package org.phalanx.sales.imports.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;

/// Reads mappings as `seeds/imports/README.md` describes them.
public final class MappingReader {

    private static final YAMLMapper YAML =
            new YAMLMapper(
                    YAMLFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build());
    private static final Set<String> KEYS = Set.of("mapping", "version", "label", "help", "files");

    private MappingReader() {}

    /// Reads a file.
    ///
    /// @throws MappingException naming file and key
    public static Mapping read(Path file) throws MappingException {
        String name = String.valueOf(file.getFileName());
        try {
            return read(name, Files.readString(file));
        } catch (IOException e) {
            throw new MappingException(
                    file.toString(), "import.mapping.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /// Reads a text.
    ///
    /// @param file what errors call it
    public static Mapping read(String file, String yaml) throws MappingException {
        return mapping(new MappingNode(file + ":", parsed(file, yaml)));
    }

    private static JsonNode parsed(String file, String yaml) throws MappingException {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
            throw new MappingException(
                    file + ": " + line, "import.mapping.no-yaml", e.getOriginalMessage());
        }
    }

    private static Mapping mapping(MappingNode root) throws MappingException {
        root.only(KEYS);
        String name = root.at("mapping").text();
        Label label = root.has("label") ? root.at("label").label() : Label.of(name);
        @Nullable Label help = root.has("help") ? root.at("help").label() : null;
        var entries = new ArrayList<FileEntry>();
        for (MappingNode entry : root.at("files").elements()) {
            entries.add(EntryReader.entry(entry));
        }
        if (entries.isEmpty()) {
            throw root.at("files").wrong("import.mapping.empty", "files");
        }
        return new Mapping(name, root.at("version").number(1), label, help, List.copyOf(entries));
    }
}
