package org.phalanx.sales.imports.source.encoding;

/// Tells Chinese in GB18030 from Western letters that happen to be valid in it.
///
/// Daily Chinese lies in the rows of GB 2312, whose bytes both have the high bit; an accented
/// letter followed by a plain one makes a pair outside of them.
final class ChinesePairs {
    private ChinesePairs() {}

    static boolean prevail(byte[] start) {
        int daily = 0;
        int other = 0;
        int i = 0;
        while (i < start.length - 1) {
            int lead = start[i] & 0xFF;
            if (lead < 0x80) {
                i++;
            } else if (isDigit(start[i + 1])) {
                other++;
                i += 4;
            } else {
                if (isDaily(lead, start[i + 1] & 0xFF)) {
                    daily++;
                } else {
                    other++;
                }
                i += 2;
            }
        }
        return daily > 0 && daily >= 4 * other;
    }

    private static boolean isDigit(byte trail) {
        return trail >= '0' && trail <= '9';
    }

    private static boolean isDaily(int lead, int trail) {
        boolean punctuation = lead >= 0xA1 && lead <= 0xA3;
        boolean ideograph = lead >= 0xB0 && lead <= 0xF7;
        return trail >= 0xA1 && trail < 0xFF && (punctuation || ideograph);
    }
}
