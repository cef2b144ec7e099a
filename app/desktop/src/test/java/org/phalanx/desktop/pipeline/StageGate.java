package org.phalanx.desktop.pipeline;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.store.gate.Check;
import org.phalanx.store.gate.Draft;

/// Stands for a gate of a stage: what comes to `报价` or `Engaging` with a name that tells of a clean
/// room needs the customer's budget and a contract number.
final class StageGate extends AbstractModule {

    private static final List<String> GUARDED = List.of("报价", "Engaging");
    private static final List<String> NEEDED = List.of("budget", "contract_no");

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Check.class).addBinding().toInstance(new CleanRoom());
    }

    private static final class CleanRoom implements Check {
        @Override
        public String type() {
            return "opportunity";
        }

        @Override
        public void check(Touched deal, Draft draft, List<Refusal> missing) {
            boolean guarded =
                    deal.changes("stage_id")
                            && deal.after("stage_id") instanceof UUID stage
                            && GUARDED.contains(draft.value("stage", stage, "name"));
            if (guarded && String.valueOf(deal.after("name")).contains("洁净车间")) {
                for (String field : NEEDED) {
                    if (deal.after(field) == null) {
                        missing.add(Refusal.of(deal, field, Phrase.of("field.required", field)));
                    }
                }
            }
        }
    }
}
