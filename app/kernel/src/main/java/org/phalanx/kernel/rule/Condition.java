package org.phalanx.kernel.rule;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;

/// A rule that was read and can be asked of records; safe for any thread.
public final class Condition {

    private static final Facts NOTHING = new Facts(new UUID(0, 0), Map.of());

    private final RecordType type;
    private final String text;
    private final Program program;

    Condition(RecordType type, String text, Program program) {
        this.type = type;
        this.text = text;
        this.program = program;
    }

    /// The type whose records it judges.
    public RecordType type() {
        return type;
    }

    /// As it was written.
    public String text() {
        return text;
    }

    /// Whether it holds for a record; `old` is empty.
    public boolean matches(Scene scene, Lookup lookup, Facts it) {
        return matches(scene, lookup, it, null);
    }

    /// Whether it holds for a record that was `old` before, null for a new one.
    public boolean matches(Scene scene, Lookup lookup, Facts it, @Nullable Facts old) {
        return program.holds(scene, lookup, it, old == null ? NOTHING : old);
    }

    @Override
    public String toString() {
        return text;
    }

    /// What carries a condition out.
    interface Program {
        boolean holds(Scene scene, Lookup lookup, Facts it, Facts old);
    }
}
