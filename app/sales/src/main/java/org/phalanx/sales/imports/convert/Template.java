package org.phalanx.sales.imports.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text with braces, `{account_id} · {product_id}`: what stands in braces is taken from a row.
///
/// When a part is empty, the blanks and marks left over at the ends are cut off.
public final class Template {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");
    private static final String MARKS = "[\\s·–\\-,/|]+";
    private static final Pattern ENDS = Pattern.compile("^" + MARKS + "|" + MARKS + "$");

    private final List<String> fixed = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    public Template(String text) {
        Matcher matcher = GAP.matcher(text);
        int from = 0;
        while (matcher.find()) {
            fixed.add(text.substring(from, matcher.start()));
            gaps.add(matcher.group(1).strip());
            from = matcher.end();
        }
        fixed.add(text.substring(from));
    }

    /// Names of what is taken from the row.
    public List<String> gaps() {
        return List.copyOf(gaps);
    }

    /// The only name in it when it consists of nothing else.
    public @Nullable String alone() {
        boolean bare = gaps.size() == 1 && fixed.stream().allMatch(String::isBlank);
        return bare ? gaps.getFirst() : null;
    }

    /// The text for a row, empty when the row gives nothing.
    public String fill(RowTexts row) {
        if (gaps.isEmpty()) {
            return fixed.getFirst();
        }
        var filled = new StringBuilder(fixed.getFirst());
        boolean some = false;
        boolean whole = true;
        for (int i = 0; i < gaps.size(); i++) {
            String text = row.text(gaps.get(i));
            some |= !text.isEmpty();
            whole &= !text.isEmpty();
            filled.append(text).append(fixed.get(i + 1));
        }
        if (!some) {
            return "";
        }
        return whole ? filled.toString().strip() : ENDS.matcher(filled).replaceAll("");
    }
}
