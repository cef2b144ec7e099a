package org.phalanx.sales.imports.source.cell;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The signs and codes by which people mark amounts of money, with their ISO 4217 codes.
///
/// `¥` and `元` count as CNY; a file with Japanese amounts says so in its mapping.
final class CurrencyMark {
    private static final Map<String, String> MARKS = marks();

    private CurrencyMark() {}

    private static Map<String, String> marks() {
        // longer marks first: HK$ before $
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("HK$", "HKD");
        marks.put("US$", "USD");
        marks.put("NT$", "TWD");
        marks.put("人民币", "CNY");
        marks.put("美元", "USD");
        marks.put("港元", "HKD");
        marks.put("欧元", "EUR");
        marks.put("日元", "JPY");
        marks.put("RMB", "CNY");
        for (String code : "CNY USD EUR GBP JPY HKD TWD SGD AUD CAD CHF INR KRW".split(" ", -1)) {
            marks.put(code, code);
        }
        marks.put("¥", "CNY");
        marks.put("元", "CNY");
        marks.put("$", "USD");
        marks.put("€", "EUR");
        marks.put("£", "GBP");
        marks.put("₹", "INR");
        marks.put("₩", "KRW");
        return marks;
    }

    /// The mark with which the text begins, or null.
    static @Nullable String before(String text) {
        return startsLikeAmount(text) ? null : find(text, true);
    }

    /// The mark with which the text ends, or null.
    static @Nullable String after(String text) {
        char last = text.isEmpty() ? '0' : text.charAt(text.length() - 1);
        return last >= '0' && last <= '9' ? null : find(text, false);
    }

    static String code(String mark) {
        return MARKS.getOrDefault(mark, mark);
    }

    private static boolean startsLikeAmount(String text) {
        return text.isEmpty() || (text.charAt(0) >= '(' && text.charAt(0) <= '9');
    }

    private static @Nullable String find(String text, boolean atStart) {
        String upper = text.toUpperCase(Locale.ROOT);
        for (String mark : MARKS.keySet()) {
            if (atStart ? upper.startsWith(mark) : upper.endsWith(mark)) {
                return mark;
            }
        }
        return null;
    }
}
