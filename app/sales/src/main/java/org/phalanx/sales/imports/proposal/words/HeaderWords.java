package org.phalanx.sales.imports.proposal.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;

/// What people and other programs call types and fields, beside their keys and labels.
///
/// Read from all files of the folder `headers` of the seeds; names are kept bare, letters and
/// digits alone in small letters.
public final class HeaderWords {

    private static final String FOLDER = "headers";

    private final ObjectNode all = JsonNodeFactory.instance.objectNode();

    private HeaderWords() {}

    /// No names beside keys and labels.
    public static HeaderWords none() {
        return new HeaderWords();
    }

    /// Reads the names of the seeds.
    ///
    /// @param seeds all seeds
    /// @throws PackException when a file is wrong
    public static HeaderWords read(PackFiles seeds) throws PackException {
        var words = new HeaderWords();
        var yaml = new YAMLMapper();
        try {
            for (String file : seeds.list(FOLDER)) {
                try (InputStream in = seeds.open(file)) {
                    words.add(yaml.readTree(in));
                } catch (JsonProcessingException e) {
                    throw new PackException(file, e.getOriginalMessage(), e);
                }
            }
        } catch (IOException e) {
            throw new PackException(FOLDER, String.valueOf(e.getMessage()), e);
        }
        return words;
    }

    private void add(JsonNode file) {
        for (Map.Entry<String, JsonNode> section : file.properties()) {
            ObjectNode known = all.withObjectProperty(section.getKey());
            section.getValue().properties().forEach(one -> known.set(one.getKey(), one.getValue()));
        }
    }

    /// What files, sheets and records of a type are called.
    public List<String> ofType(String type) {
        return bare(all.path("types").path(type));
    }

    /// What columns of a field are called, by key; `a+b` for a column that fills both.
    public Map<String, List<String>> fields() {
        return section("fields");
    }

    /// What columns of a part of an address are called, by part.
    public Map<String, List<String>> parts() {
        return section("parts");
    }

    /// What stands behind the name of a reference: `name` or `code`.
    public List<String> tails(String which) {
        return bare(all.path("tails").path(which));
    }

    /// What a person's `first` or `last` name is called.
    public List<String> personName(String which) {
        return bare(all.path("names").path(which));
    }

    /// How a deal in a stage of that name has ended: `won`, `lost` or still `open`.
    public String outcome(String stage) {
        String bare = HeaderKey.of(stage).bare();
        return Stream.of("won", "lost")
                .filter(end -> bare(all.path("stages").path(end)).contains(bare))
                .findFirst()
                .orElse("open");
    }

    /// The place of an open stage of that name among those that are known, from 0; -1 when it
    /// isn't.
    public int progress(String stage) {
        return bare(all.path("stages").path("open")).indexOf(HeaderKey.of(stage).bare());
    }

    /// The factor that a header in brackets names: `金额(万元)` counts in ten thousands.
    public Optional<BigDecimal> unit(String header) {
        String bracket = HeaderKey.of(header).bracket();
        JsonNode factor = all.path("units").path(bracket);
        return factor.isNumber() ? Optional.of(factor.decimalValue()) : Optional.empty();
    }

    /// What matters of a header: letters and digits, in small letters.
    public static String bare(String header) {
        return HeaderKey.of(header).bare();
    }

    private Map<String, List<String>> section(String name) {
        var section = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, JsonNode> one : all.path(name).properties()) {
            section.put(one.getKey(), bare(one.getValue()));
        }
        return section;
    }

    private static List<String> bare(JsonNode names) {
        var bare = new ArrayList<String>();
        names.forEach(name -> bare.add(HeaderKey.of(name.asText()).bare()));
        return bare;
    }
}
