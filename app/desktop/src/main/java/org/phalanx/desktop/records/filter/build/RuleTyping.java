package org.phalanx.desktop.records.filter.build;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.ConditionFilter;
import org.phalanx.desktop.records.filter.ConditionReading;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.CurrentCatalog;

/// Conditions as the rule that means the same, and back.
public final class RuleTyping {
    private final Rules rules;
    private final CurrentCatalog catalog;
    private final Tasks tasks;
    private final Refusals refusals;

    @Inject
    public RuleTyping(Rules rules, CurrentCatalog catalog, Tasks tasks, Refusals refusals) {
        this.rules = rules;
        this.catalog = catalog;
        this.tasks = tasks;
        this.refusals = refusals;
    }

    /// The rule; empty for no condition.
    public String write(RecordType type, List<Condition> conditions) {
        Filter filter = new ConditionFilter(catalog.schema()).of(type, conditions);
        return filter.equals(Filter.everything()) ? "" : FilterText.of(filter);
    }

    /// Reads a rule beside the screen: the first one of a session takes its time.
    ///
    /// @param refused gets why it can't be a filter, a sentence each
    public void read(
            RecordType type,
            String rule,
            Consumer<List<Condition>> understood,
            Consumer<List<String>> refused) {
        if (rule.isBlank()) {
            understood.accept(List.of());
            return;
        }
        tasks.work(() -> rules.filter(catalog.schema(), type, rule.strip()))
                .onSuccess(reading -> {
                    switch (reading) {
                        case Reading.Understood(Filter filter) ->
                                understood.accept(ConditionReading.of(filter));
                        case Reading.Refused(var reasons) ->
                                refused.accept(refusals.all(new Outcome.Refused(reasons)));
                    }
                })
                .start();
    }
}
