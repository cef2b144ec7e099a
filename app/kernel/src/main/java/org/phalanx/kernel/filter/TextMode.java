package org.phalanx.kernel.filter;

/// Where a text is looked for in another; case and accents count.
public enum TextMode {
    CONTAINS("contains"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith");

    private final String function;

    TextMode(String function) {
        this.function = function;
    }

    /// Its name in rules.
    public String function() {
        return function;
    }

    /// Whether `text` has `part` there.
    public boolean holds(String text, String part) {
        return switch (this) {
            case CONTAINS -> text.contains(part);
            case STARTS_WITH -> text.startsWith(part);
            case ENDS_WITH -> text.endsWith(part);
        };
    }
}
