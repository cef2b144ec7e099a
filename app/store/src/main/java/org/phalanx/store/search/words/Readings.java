package org.phalanx.store.search.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;

/// How names are read: a syllable for each ideograph, runs of other letters and digits as they are.
///
/// Words and phrases are read by a library; names of people and what it reads otherwise than people
/// do come from `pinyin/readings.yaml` of the seeds.
public final class Readings {

    /// Ways to read one name that are told; more hide what is meant.
    public static final int MOST = 4;

    private static final String FILE = "pinyin/readings.yaml";
    private static final int LONGEST = 4;

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, List<String>> surnames = new HashMap<>();
    private final Map<Integer, List<String>> known = new HashMap<>();

    private Readings() {}

    /// Reads the seeds.
    ///
    /// @param seeds all seeds
    /// @throws PackException when the file is wrong
    public static Readings read(PackFiles seeds) throws PackException {
        var readings = new Readings();
        try (InputStream in = seeds.open(FILE)) {
            JsonNode file = new YAMLMapper().readTree(in);
            put(file.path("phrases"), readings.phrases);
            put(file.path("surnames"), readings.surnames);
        } catch (IOException e) {
            throw new PackException(FILE, String.valueOf(e.getMessage()), e);
        }
        return readings;
    }

    private static void put(JsonNode from, Map<String, List<String>> into) {
        for (Map.Entry<String, JsonNode> one : from.properties()) {
            into.put(one.getKey(), Arrays.asList(one.getValue().asText().split(" ", -1)));
        }
    }

    /// The parts of a name: each ideograph, and each run of other letters and digits.
    ///
    /// @param text of the part
    /// @param at where it begins in the plain name
    /// @param syllables ways to read it, the usual one first; the text itself for a run
    public record Part(String text, int at, List<String> syllables) {

        boolean isRun() {
            return !Character.isIdeographic(text.codePointAt(0));
        }
    }

    /// The parts of a name with how they are read.
    ///
    /// @param person whether the name begins with a surname
    public List<Part> parts(String name, boolean person) {
        String plain = Words.plain(name);
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            if (Character.isIdeographic(c)) {
                int end = end(plain, at, true);
                readRun(plain, at, end, person && parts.isEmpty(), parts);
                at = end;
            } else if (Character.isLetterOrDigit(c)) {
                int end = end(plain, at, false);
                String run = plain.substring(at, end);
                parts.add(new Part(run, at, List.of(run)));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
        return parts;
    }

    private static int end(String plain, int from, boolean ideographs) {
        int at = from;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            if (Character.isIdeographic(c) != ideographs || !Character.isLetterOrDigit(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /// Reads ideographs that stand together, since neighbours tell how to read each other.
    private void readRun(String plain, int from, int end, boolean surname, List<Part> into) {
        String run = plain.substring(from, end);
        String[] usual = usual(run, surname);
        int at = 0;
        int i = 0;
        while (at < run.length()) {
            int c = run.codePointAt(at);
            var syllables = new LinkedHashSet<String>();
            syllables.add(usual[i]);
            syllables.addAll(all(c));
            into.add(new Part(Character.toString(c), from + at, List.copyOf(syllables)));
            at += Character.charCount(c);
            i++;
        }
    }

    private String[] usual(String run, boolean surname) {
        int[] characters = run.codePoints().toArray();
        String[] usual = new String[characters.length];
        String[] spoken = spell(run).split(" ", -1);
        for (int i = 0; i < usual.length; i++) {
            // what the library doesn't know by its neighbours it reads alone
            usual[i] = spoken.length == usual.length ? spoken[i] : all(characters[i]).getFirst();
        }
        overlay(run, phrases, usual, run.length());
        if (surname) {
            overlay(run, surnames, usual, 1);
        }
        return usual;
    }

    /// Reads what the seeds know better, the longest first.
    ///
    /// @param starts places at which it may begin
    private static void overlay(
            String run, Map<String, List<String>> known, String[] usual, int starts) {
        for (int from = 0; from < Math.min(starts, run.length()); from++) {
            for (int length = Math.min(LONGEST, run.length() - from); length > 0; length--) {
                List<String> reading = known.get(run.substring(from, from + length));
                if (reading != null && from + reading.size() <= usual.length) {
                    for (int i = 0; i < reading.size(); i++) {
                        usual[from + i] = reading.get(i);
                    }
                    break;
                }
            }
        }
    }

    private List<String> all(int ideograph) {
        synchronized (known) {
            return known.computeIfAbsent(ideograph, Readings::look);
        }
    }

    private static List<String> look(int ideograph) {
        String text = Character.toString(ideograph);
        SequencedSet<String> readings = new LinkedHashSet<>();
        if (Character.isBmpCodePoint(ideograph)) {
            for (String one : PinyinHelper.toPinyinList((char) ideograph, PinyinStyleEnum.NORMAL)) {
                readings.add(letters(one));
            }
        }
        if (readings.isEmpty()) {
            readings.add(text);
        }
        return List.copyOf(readings);
    }

    private static String spell(String run) {
        return run.codePoints().allMatch(Character::isBmpCodePoint)
                ? letters(PinyinHelper.toPinyin(run, PinyinStyleEnum.NORMAL, " "))
                : "";
    }

    /// People type ü as v.
    private static String letters(String syllable) {
        return syllable.replace('ü', 'v');
    }

    /// Ways to read a whole name, one syllable a part: the usual one, then those that differ from
    /// it in one part, where the part has several ways.
    public static List<List<String>> ways(List<Part> parts) {
        var ways = new ArrayList<List<String>>();
        ways.add(parts.stream().map(part -> part.syllables().getFirst()).toList());
        List<Integer> several =
                IntStream.range(0, parts.size())
                        .filter(i -> parts.get(i).syllables().size() > 1)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> i))
                        .toList();
        for (int round = 1; ways.size() < MOST && round < LONGEST; round++) {
            for (int i : several) {
                List<String> syllables = parts.get(i).syllables();
                if (ways.size() < MOST && round < syllables.size()) {
                    var way = new ArrayList<>(ways.getFirst());
                    way.set(i, syllables.get(round));
                    ways.add(way);
                }
            }
        }
        return ways;
    }
}
