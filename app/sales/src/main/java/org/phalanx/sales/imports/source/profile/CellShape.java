package org.phalanx.sales.imports.source.profile;

import org.phalanx.sales.imports.source.cell.NotChosen;
import org.phalanx.sales.imports.source.cell.NumberText;
import org.phalanx.sales.imports.source.cell.YesNoWords;

/// All that one text can be read as, as bits: the forms of dates first, then the others.
final class CellShape {
    private static final int FIRST = DateForms.COUNT;

    /// A date with a time.
    static final int TIMED = FIRST;

    /// A date with a day or month of one digit.
    static final int UNPADDED = FIRST + 1;

    /// A number when the decimal mark is a point.
    static final int NUMBER_POINT = FIRST + 2;

    /// A number when the decimal mark is a comma.
    static final int NUMBER_COMMA = FIRST + 3;

    static final int WHOLE_POINT = FIRST + 4;
    static final int WHOLE_COMMA = FIRST + 5;
    static final int PERCENT = FIRST + 6;
    static final int CURRENCY = FIRST + 7;

    /// Digits that a number would lose: zeros in front, or more than fifteen.
    static final int CODE = FIRST + 8;

    /// The marks in a number, in the order of [#MARKS].
    static final int MARK = FIRST + 9;

    static final String MARKS = ".,' ";
    static final int YES_NO = FIRST + 13;
    static final int ONE_ZERO = FIRST + 14;
    static final int PHONE = FIRST + 15;
    static final int EMAIL = FIRST + 16;
    static final int WEB = FIRST + 17;
    static final int NOT_CHOSEN = FIRST + 18;
    static final int COUNT = FIRST + 19;

    private static final int EXACT_DIGITS = 15;

    private CellShape() {}

    /// The bits of a text that is not blank and not padded with blanks.
    static long of(String text) {
        long shape = NotChosen.says(text) ? bit(NOT_CHOSEN) : 0;
        if (YesNoWords.read(text) != null) {
            char c = text.charAt(0);
            shape |= bit(YES_NO) | (c == '0' || c == '1' ? bit(ONE_ZERO) : 0);
        }
        if (text.indexOf('.') > 0) {
            shape |= ContactShape.isEmail(text) ? bit(EMAIL) : 0;
            shape |= ContactShape.isWeb(text) ? bit(WEB) : 0;
        }
        if (hasDigit(text)) {
            shape |= DateForms.shape(text) | numbers(text);
            shape |= ContactShape.isPhone(text) ? bit(PHONE) : 0;
        }
        return shape;
    }

    /// The bit of a mark in a number.
    static int mark(char mark) {
        return MARK + MARKS.indexOf(mark);
    }

    static long bit(int index) {
        return 1L << index;
    }

    private static long numbers(String text) {
        NumberText number = NumberText.of(text);
        if (number == null) {
            return 0;
        }
        String digits = number.digits();
        boolean point = number.fits('.');
        boolean comma = number.fits(',');
        if (!point && !comma) {
            return 0;
        }
        long shape = marks(digits);
        shape |= point ? bit(NUMBER_POINT) | whole(number, '.', WHOLE_POINT) : 0;
        shape |= comma ? bit(NUMBER_COMMA) | whole(number, ',', WHOLE_COMMA) : 0;
        shape |= number.percent() ? bit(PERCENT) : 0;
        shape |= number.currency() != null ? bit(CURRENCY) : 0;
        return isCode(digits) ? shape | bit(CODE) : shape;
    }

    private static long whole(NumberText number, char decimalMark, int index) {
        return number.isWhole(decimalMark) ? bit(index) : 0;
    }

    private static long marks(String digits) {
        long shape = 0;
        for (int i = 0; i < MARKS.length(); i++) {
            shape |= digits.indexOf(MARKS.charAt(i)) >= 0 ? bit(MARK + i) : 0;
        }
        return shape;
    }

    private static boolean isCode(String digits) {
        int length = digits.length();
        boolean padded = length > 1 && digits.charAt(0) == '0' && isDigit(digits.charAt(1));
        return padded || (length > EXACT_DIGITS && isDigits(digits));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
