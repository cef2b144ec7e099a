package org.phalanx.sales.imports.source.profile;

import java.util.regex.Pattern;

/// Whether a text looks like a telephone number, an e-mail address or a web address.
final class ContactShape {
    private static final int MOBILE_DIGITS = 11;
    private static final int FEWEST = 7;
    private static final int MOST = 15;
    private static final Pattern EXTENSION =
            Pattern.compile("(x|ext\\.?|转)\\s*\\d{1,6}", Pattern.CASE_INSENSITIVE);

    private ContactShape() {}

    /// Seven to fifteen digits set off by signs, or a Chinese mobile number.
    static boolean isPhone(String text) {
        int digits = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ((c == '+' && i == 0) || "()-. /".indexOf(c) >= 0) {
                signs++;
            } else {
                return digits >= FEWEST
                        && EXTENSION.matcher(text).region(i, text.length()).matches();
            }
        }
        if (signs == 0) {
            return digits == MOBILE_DIGITS
                    && text.charAt(0) == '1'
                    && text.charAt(1) >= '3'
                    && text.indexOf('.') < 0;
        }
        return digits >= FEWEST && digits <= MOST && !isDecimal(text, digits, signs);
    }

    private static boolean isDecimal(String text, int digits, int signs) {
        boolean negative = text.charAt(0) == '-';
        int others = signs - (negative ? 1 : 0);
        boolean point = others == 1 && text.indexOf('.') >= 0;
        return text.length() == digits + signs && (others == 0 || point);
    }

    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@')) {
            return false;
        }
        int dot = text.lastIndexOf('.');
        return dot > at + 1 && dot < text.length() - 1 && !hasBlank(text);
    }

    static boolean isWeb(String text) {
        if (hasBlank(text)) {
            return false;
        }
        boolean named = starts(text, "http://") || starts(text, "https://");
        return (named || starts(text, "www.")) && text.indexOf('.') > 0;
    }

    private static boolean starts(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
