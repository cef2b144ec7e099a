package org.phalanx.sales.imports.proposal.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.phalanx.sales.imports.convert.Folded;

/// A header without what doesn't matter, and what it says in brackets: `金额（万元）*` is 金额 in 万元.
///
/// @param bare letters and digits alone, in small letters
/// @param bracket letters and digits of the last brackets; empty without
record HeaderKey(String bare, String bracket) {

    private static final Pattern BRACKETS =
            Pattern.compile("[(\\[【<{]([^()\\[\\]【】<>{}]*)[)\\]】>}]");

    /// The key of a header or of a name.
    static HeaderKey of(String header) {
        String wide = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher brackets = BRACKETS.matcher(wide);
        String said = "";
        while (brackets.find()) {
            said = brackets.group(1);
        }
        String outside = Folded.bare(BRACKETS.matcher(wide).replaceAll(""));
        return new HeaderKey(outside.isEmpty() ? Folded.bare(wide) : outside, Folded.bare(said));
    }
}
