package org.phalanx.sales.imports.proposal.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String UNITS = "units";

    private final Map<String, Map<String, List<String>>> names = new LinkedHashMap<>();
    private final Map<String, BigDecimal> units = new HashMap<>();

    private HeaderWords() {}

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
            for (Map.Entry<String, JsonNode> one : section.getValue().properties()) {
                if (section.getKey().equals(UNITS)) {
                    units.put(HeaderKey.of(one.getKey()).bare(), one.getValue().decimalValue());
                } else {
                    names.computeIfAbsent(section.getKey(), key -> new LinkedHashMap<>())
                            .put(one.getKey(), bare(one.getValue()));
                }
            }
        }
    }

    /// What files, sheets and records of a type are called.
    public List<String> ofType(String type) {
        return names("types", type);
    }

    /// What columns of a field are called, by key; `a+b` for a column that fills both.
    public Map<String, List<String>> fields() {
        return names.getOrDefault("fields", Map.of());
    }

    /// What columns of a part of an address are called, by part.
    public Map<String, List<String>> parts() {
        return names.getOrDefault("parts", Map.of());
    }

    /// What stands behind the name of a reference: `name` or `code`.
    public List<String> tails(String which) {
        return names("tails", which);
    }

    /// What a person's `first` or `last` name is called.
    public List<String> personName(String which) {
        return names("names", which);
    }

    /// How a deal in a stage of that name has ended: `won`, `lost` or still `open`.
    public String outcome(String stage) {
        String bare = HeaderKey.of(stage).bare();
        return Stream.of("won", "lost")
                .filter(end -> names("stages", end).contains(bare))
                .findFirst()
                .orElse("open");
    }

    /// The place of an open stage of that name among those that are known, from 0; -1 when it
    /// isn't.
    public int progress(String stage) {
        return names("stages", "open").indexOf(HeaderKey.of(stage).bare());
    }

    /// The factor that a header in brackets names: `金额(万元)` counts in ten thousands.
    public Optional<BigDecimal> unit(String header) {
        return Optional.ofNullable(units.get(HeaderKey.of(header).bracket()));
    }

    /// What matters of a header: letters and digits, in small letters.
    public static String bare(String header) {
        return HeaderKey.of(header).bare();
    }

    private List<String> names(String section, String of) {
        return names.getOrDefault(section, Map.of()).getOrDefault(of, List.of());
    }

    private static List<String> bare(JsonNode names) {
        var bare = new ArrayList<String>();
        names.forEach(name -> bare.add(HeaderKey.of(name.asText()).bare()));
        return bare;
    }
}
