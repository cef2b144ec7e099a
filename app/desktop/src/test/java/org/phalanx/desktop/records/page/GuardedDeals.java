package org.phalanx.desktop.records.page;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.store.gate.Check;
import org.phalanx.store.gate.Draft;

/// Stands for the gates of a process: a quote needs a contract number and a code, and one next step
/// is not allowed.
final class GuardedDeals extends AbstractModule {

    static final String FORBIDDEN = "等客户电话";

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Check.class).addBinding().toInstance(new Guard());
    }

    private static final class Guard implements Check {
        @Override
        public String type() {
            return "opportunity";
        }

        @Override
        public void check(Touched deal, Draft draft, List<Refusal> missing) {
            if (FORBIDDEN.equals(deal.after("next_step"))) {
                missing.add(
                        Refusal.of(deal, "next_step", Phrase.of("field.required", "next_step")));
            }
            boolean quoted =
                    deal.changes("stage_id")
                            && deal.after("stage_id") instanceof UUID stage
                            && "报价".equals(draft.value("stage", stage, "name"));
            for (String field : List.of("contract_no", "code")) {
                if (quoted && deal.after(field) == null) {
                    missing.add(Refusal.of(deal, field, Phrase.of("field.required", field)));
                }
            }
        }
    }
}
