package org.phalanx.bench.company;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.value.Money;

/// The deals of two years: three in ten are open, of the others three in five were won. Each came
/// to its stage through up to three earlier ones.
final class Deals {

    private static final int WON = Organisation.OPEN_STAGES;
    private static final int LOST = WON + 1;
    private static final int EARLIER = 3;

    private final Chance chance;
    private final Organisation organisation;
    private final List<UUID> ids = new ArrayList<>();

    Deals(Chance chance, Organisation organisation) {
        this.chance = chance;
        this.organisation = organisation;
    }

    List<UUID> ids() {
        return ids;
    }

    /// A deal and the lines of history that tell where it was before.
    List<Change> next(List<UUID> accounts) {
        UUID deal = chance.id();
        ids.add(deal);
        boolean open = chance.below(10) < 3;
        int stage =
                open ? chance.below(Organisation.OPEN_STAGES) : chance.below(10) < 6 ? WON : LOST;
        Instant made = chance.today().minus(Duration.ofDays(30L + chance.below(700)));
        Money amount = new Money(100L * (5_000 + chance.below(3_000_000)), "CNY");
        UUID owner = chance.oneOf(organisation.people());
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("name", Names.deal(chance.random()));
        fields.put("account_id", chance.oneOf(accounts));
        fields.put("owner_id", owner);
        fields.put("pipeline_id", organisation.pipeline());
        fields.put("stage_id", organisation.stages().get(stage));
        fields.put("amount", amount);
        fields.put("created_at", made);
        LocalDate later = LocalDate.ofInstant(made, ZoneOffset.UTC).plusDays(chance.below(120));
        fields.put(open ? "expected_sign_date" : "closed_at", later);
        if (open) {
            fields.put("next_step", "联系客户确认方案");
            fields.put("next_step_at", chance.today().plus(Duration.ofDays(chance.below(20) - 5L)));
        } else if (stage == LOST) {
            fields.put("loss_reason", "price");
            fields.put("lesson", "报价前先问预算");
        }
        var changes = new ArrayList<Change>();
        changes.add(new Change("opportunity", deal, fields));
        int reached = stage < WON ? stage : 1 + chance.below(Organisation.OPEN_STAGES);
        for (int before = Math.max(0, reached - EARLIER); before < reached; before++) {
            Instant at = made.plus(Duration.ofHours(6L * before));
            changes.add(entry(deal, before, at, amount, owner));
        }
        return changes;
    }

    private Change entry(UUID deal, int stage, Instant at, Money amount, UUID owner) {
        return new Change(
                "stage_history",
                chance.id(),
                Map.of(
                        "opportunity_id",
                        deal,
                        "to_stage_id",
                        organisation.stages().get(stage),
                        "at",
                        at,
                        "by_id",
                        owner,
                        "amount",
                        amount,
                        "owner_id",
                        owner));
    }
}
