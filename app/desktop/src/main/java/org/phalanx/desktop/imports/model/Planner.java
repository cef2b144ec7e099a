package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.Belongings;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.plan.PlanFromMapping;
import org.phalanx.sales.imports.proposal.Certainty;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.proposal.TableProposal;
import org.phalanx.sales.imports.proposal.draft.Proposals;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.store.schema.CurrentCatalog;

/// Makes the plan to begin with, from a mapping or from what headers and content propose. Not for
/// the JavaFX thread.
final class Planner {
    /// People often stand in the row of the company for which they work.
    private static final String BESIDE = "contact";

    private final Proposals proposals;
    private final CurrentCatalog catalog;

    @Inject
    Planner(Proposals proposals, CurrentCatalog catalog) {
        this.proposals = proposals;
        this.catalog = catalog;
    }

    /// What a plan is made for.
    ///
    /// @param readings how files are read that aren't read as they look
    record Wanted(List<ChosenTable> tables, Map<Path, Reading> readings) {}

    /// A plan, and for its tables what was proposed.
    record Planned(ImportPlan plan, Map<Integer, Weighed> proposed) {}

    /// What was proposed for a table, to weigh other fields for its columns.
    record Weighed(Proposal proposal, TableProposal table) {}

    /// The plan for some tables.
    ///
    /// @param mapping that somebody wants; null to have one proposed
    Planned plan(Wanted wanted, @Nullable Mapping mapping, ImportProgress progress) {
        if (mapping != null) {
            return new Planned(PlanFromMapping.of(mapping, wanted.tables()), Map.of());
        }
        List<Path> sources = ImportPlan.of(wanted.tables()).sources();
        Proposal proposal =
                proposals.propose(
                        new Proposals.Wanted(sources, null, wanted.readings()), goOn(progress));
        if (proposal.tables().isEmpty()) {
            return new Planned(ImportPlan.of(wanted.tables()), Map.of());
        }
        ImportPlan plan = PlanFromMapping.of(proposal.mapping(), wanted.tables());
        Map<Integer, Weighed> proposed = proposed(wanted.tables(), proposal);
        for (Map.Entry<Integer, Weighed> one : proposed.entrySet()) {
            plan = beside(plan, one.getKey(), one.getValue());
        }
        return new Planned(plan, proposed);
    }

    /// What a table becomes as records of a type.
    Planned as(Wanted wanted, int table, String type, ImportProgress progress) {
        ChosenTable chosen = wanted.tables().get(table);
        Proposal proposal =
                proposals.propose(
                        new Proposals.Wanted(List.of(chosen.path()), type, wanted.readings()),
                        goOn(progress));
        Map<Integer, Weighed> proposed = proposed(wanted.tables(), proposal);
        proposed.keySet().retainAll(List.of(table));
        ImportPlan plan = ImportPlan.of(wanted.tables());
        Weighed weighed = proposed.get(table);
        if (weighed != null) {
            plan = plan.and(new ImportPlan.Part(table, weighed.table().entry()));
            plan = beside(plan, table, weighed);
        }
        return new Planned(plan, proposed);
    }

    /// The best way to read a column for a field.
    Target target(Weighed weighed, int column, String path) {
        return proposals.target(weighed.proposal(), weighed.table(), column, path);
    }

    private static LongPredicate goOn(ImportProgress progress) {
        return rows -> {
            progress.at(ImportProgress.Step.SURVEY, "", rows, rows);
            return !progress.isCancelled();
        };
    }

    private static Map<Integer, Weighed> proposed(List<ChosenTable> tables, Proposal proposal) {
        var proposed = new HashMap<Integer, Weighed>();
        for (TableProposal table : proposal.tables()) {
            IntStream.range(0, tables.size())
                    .filter(i -> isSame(tables.get(i), table))
                    .findFirst()
                    .ifPresent(i -> proposed.put(i, new Weighed(proposal, table)));
        }
        return proposed;
    }

    private static boolean isSame(ChosenTable chosen, TableProposal table) {
        return chosen.path().equals(table.examined().file())
                && chosen.name().equals(table.examined().name());
    }

    /// Lets columns that the row's own record has no use for fill the person beside it.
    private ImportPlan beside(ImportPlan plan, int table, Weighed weighed) {
        Schema schema = catalog.schema();
        var belongings = new Belongings(schema);
        Optional<Belongings.Kin> kin =
                belongings.of(schema.type(weighed.table().type())).stream()
                        .filter(one -> one.type().key().equals(BESIDE))
                        .findFirst();
        if (kin.isEmpty() || plan.parts(table).size() != 1) {
            return plan;
        }
        Proposal as = proposals.as(weighed.proposal(), weighed.table().examined(), BESIDE);
        TableProposal people =
                as.tables().stream()
                        .filter(one -> one.examined().equals(weighed.table().examined()))
                        .findFirst()
                        .orElseThrow();
        List<ColumnProposal> free =
                people.columns().stream()
                        .filter(column -> !weighed.table().columns().get(column.index()).isRead())
                        .filter(column -> column.isRead() && isClear(column, kin.get()))
                        .toList();
        String title = kin.get().type().face().title();
        if (free.stream().noneMatch(column -> column.fills(title))) {
            return plan;
        }
        ImportPlan next = plan;
        for (ColumnProposal column : free) {
            Target target = column.targets().getFirst();
            next = belongings.fill(next, table, column.header(), kin.get(), target);
        }
        return next;
    }

    private static boolean isClear(ColumnProposal column, Belongings.Kin kin) {
        Target target = column.targets().getFirst();
        return column.certainty() != Certainty.UNSURE
                && target.rest().isEmpty()
                && !target.path().equals(kin.link().key());
    }
}
