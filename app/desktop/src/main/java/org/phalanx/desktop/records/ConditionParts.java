package org.phalanx.desktop.records;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.filter.build.BuilderParts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.store.schema.CurrentCatalog;

/// What a [ConditionBox] is made of.
public record ConditionParts(
        BuilderParts builder,
        Provider<ListFilter> filters,
        Rules rules,
        CurrentCatalog catalog,
        Tasks tasks) {
    @Inject
    public ConditionParts {}

    ListFilter filter() {
        return filters.get();
    }
}
