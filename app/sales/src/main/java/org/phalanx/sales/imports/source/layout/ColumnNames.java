package org.phalanx.sales.imports.source.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes names of columns unique and fills gaps with spreadsheet letters.
final class ColumnNames {
    private static final int LETTERS = 26;

    private ColumnNames() {}

    static List<String> of(List<String> header, int width) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            String said = i < header.size() ? clean(header.get(i)) : "";
            String name = unique(said.isEmpty() ? letters(i) : said, taken);
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    private static String clean(String said) {
        return said.replace("\uFEFF", "").replaceAll("\\s+", " ").strip();
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int n = 2; taken.contains(candidate); n++) {
            candidate = name + " (" + n + ")";
        }
        return candidate;
    }

    /// `A` to `Z`, `AA` and so on.
    private static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
