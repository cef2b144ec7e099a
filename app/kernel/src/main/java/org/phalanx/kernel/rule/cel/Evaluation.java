package org.phalanx.kernel.rule.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Lookup;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// A condition as CEL planned it.
public record Evaluation(Schema schema, RecordType type, CelRuntime.Program program) {

    /// Whether it holds for a record in a scene.
    public boolean holds(Scene scene, Lookup lookup, Facts it, Facts old) {
        var view = new View(schema, scene.zone(), lookup);
        try {
            return Boolean.TRUE.equals(
                    program.eval(
                            name -> Optional.ofNullable(variable(name, view, scene, it, old))));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a rule failed on record " + it.id(), e);
        }
    }

    /// What it comes to for a record alone: numbers as `BigDecimal`, moments as `Instant`, empty as
    /// null.
    public @Nullable Object value(Scene scene, Lookup lookup, Facts it) {
        var view = new View(schema, scene.zone(), lookup);
        try {
            Object result = program.eval(name -> Optional.of(variable(name, view, scene, it, it)));
            return Total.plain(result);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a formula failed on record " + it.id(), e);
        }
    }

    private Object variable(String name, View view, Scene scene, Facts it, Facts old) {
        return switch (name) {
            case "it" -> new RecordValue(view, type, it);
            case "old" -> new RecordValue(view, type, old);
            case "me" -> view.record("user", scene.me());
            case "now" -> new Moment(scene.now(), scene.zone());
            case "today" -> scene.today();
            case "zone" -> scene.zone();
            default ->
                    Turn.of(name)
                            .orElseThrow(() -> new IllegalArgumentException("no variable " + name))
                            .from(scene.today());
        };
    }
}
