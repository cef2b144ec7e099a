package org.phalanx.bench.company;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;

/// Fills a workspace with a company of a given scale, the same for one day, through the gate.
final class Company {

    private static final int AT_ONCE = 20_000;
    private static final List<String> TYPES = List.of("visit", "call", "meeting", "demo");

    private final OpenWorkspace workspace;
    private final Scale scale;
    private final Chance chance;
    private final Organisation organisation;
    private final Deals deals;
    private final List<UUID> accounts = new ArrayList<>();

    /// @param today from which times are counted back
    Company(OpenWorkspace workspace, Scale scale, Instant today) {
        this.workspace = workspace;
        this.scale = scale;
        this.chance = new Chance(today);
        this.organisation = new Organisation(chance);
        this.deals = new Deals(chance, organisation);
    }

    void fill() {
        commit("people", organisation.people(scale.people()));
        commit("pipeline", organisation.process());
        commitAll("accounts", scale.accounts(), () -> List.of(account()));
        commitAll("opportunities", scale.opportunities(), () -> deals.next(accounts));
        commitAll("activities", scale.activities(), () -> List.of(activity()));
    }

    private Change account() {
        UUID account = chance.id();
        accounts.add(account);
        return new Change(
                "account",
                account,
                Map.of(
                        "name",
                        Names.company(chance.random(), accounts.size()),
                        "owner_id",
                        chance.oneOf(organisation.people()),
                        "tier",
                        String.valueOf((char) ('A' + chance.below(4)))));
    }

    private Change activity() {
        return new Change(
                "activity",
                chance.id(),
                Map.of(
                        "type",
                        chance.oneOf(TYPES),
                        "opportunity_id",
                        chance.oneOf(deals.ids()),
                        "occurred_at",
                        chance.today().minus(Duration.ofHours(chance.below(17_000))),
                        "summary",
                        "与客户沟通第 " + chance.below(1_000_000) + " 次，确认下一步安排",
                        "owner_id",
                        chance.oneOf(organisation.people())));
    }

    private void commitAll(String what, int many, Supplier<List<Change>> make) {
        for (int from = 0; from < many; from += AT_ONCE) {
            var changes = new ArrayList<Change>();
            for (int i = from; i < Math.min(many, from + AT_ONCE); i++) {
                changes.addAll(make.get());
            }
            commit(what, changes);
        }
    }

    private void commit(String what, List<Change> changes) {
        var label =
                new BatchLabel(
                        Phrase.of("import.done", what),
                        Cause.IMPORT,
                        workspace.workspace().settings().person());
        Batch batch = workspace.get(Batches.class).begin(label);
        batch.stage(changes);
        BatchOutcome outcome = batch.commit(Progress.SILENT);
        if (!(outcome instanceof BatchOutcome.Done)) {
            throw new IllegalStateException(what + ": " + outcome);
        }
    }
}
