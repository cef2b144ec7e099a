package org.phalanx.sales.demo.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.company.CompanyPlan.Title;
import org.phalanx.sales.demo.company.CompanyPlan.Trade;
import org.phalanx.sales.demo.company.CompanyPlan.Word;
import org.phalanx.sales.demo.story.DemoFile.Edit;
import org.phalanx.sales.demo.story.DemoFile.Line;

/// Finds customers for those who sell: names that nobody has, people who work there.
final class Clientele {

    private static final List<String> BANDS = List.of("b2", "b3", "b3", "b4");
    private static final List<String> TIERS = List.of("A", "B", "B", "C", "C", "D");
    private static final List<String> POTENTIALS = List.of("high", "medium", "medium", "low");
    private static final double FROM_LEAD = 0.5;

    private final CompanyPlan plan;
    private final WorkDays days;
    private final Chance chance;
    private final List<Line> lines;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private int count;

    /// @param lines where the records are put
    Clientele(CompanyPlan plan, WorkDays days, Chance chance, List<Line> lines) {
        this.plan = plan;
        this.days = days;
        this.chance = chance;
        this.lines = lines;
    }

    /// A new customer of a seller.
    ///
    /// @param since day on which it is written down
    Customer find(Seller seller, int since) {
        Trade trade = chance.oneOf(plan.customers().trades(), Trade::share);
        String key = "account-" + ++count;
        String source = chance.oneOf(plan.customers().sources());
        var people = new ArrayList<String>();
        for (int i = 0; i < chance.between(1, 3); i++) {
            people.add(key + "-person-" + i);
        }
        String lead = chance.happens(FROM_LEAD) ? "lead-of-" + key : "";
        var customer =
                new Customer(
                        key,
                        seller.who(),
                        name(trade),
                        trade,
                        source,
                        chance.oneOf(seller.cities()),
                        days.workday(since),
                        people,
                        lead);
        people.forEach(person -> lines.add(person(customer, person)));
        return customer;
    }

    /// A name that nobody has yet.
    Word name(Trade trade) {
        for (int tries = 0; ; tries++) {
            Word first = chance.oneOf(plan.customers().names());
            Trade second = tries == 0 ? trade : chance.oneOf(plan.customers().trades());
            if (taken.add(first.zh() + trade.zh())) {
                return new Word(first.zh() + trade.zh(), first.en() + " " + trade.en());
            }
            if (tries > plan.customers().names().size() && taken.add(first.zh() + second.zh())) {
                return new Word(first.zh() + second.zh(), first.en() + " " + second.en());
            }
        }
    }

    /// Somebody's name.
    Word person() {
        Word surname = chance.oneOf(plan.people().surnames());
        Word given = chance.oneOf(plan.people().given());
        return new Word(surname.zh() + given.zh(), surname.en() + " " + given.en());
    }

    /// The record of a customer, with what its deals made of it.
    Line account(Customer customer, List<Edit> edits) {
        Fields fields =
                new Fields()
                        .with("name", customer.name())
                        .with("owner_id", customer.owner())
                        .with("industry", customer.trade().industry())
                        .with("region", customer.city())
                        .with("size_band", chance.oneOf(BANDS))
                        .with("tier", chance.oneOf(TIERS))
                        .with("potential", chance.oneOf(POTENTIALS))
                        .with("lifecycle_stage", "interested")
                        .with("source", customer.source());
        return new Line(
                "account",
                customer.key(),
                customer.owner(),
                days.at(customer.since(), 10, 15),
                fields.node(),
                List.of(),
                edits);
    }

    private Line person(Customer customer, String key) {
        Title title = chance.oneOf(plan.people().titles());
        Word name = person();
        while (!met.add(name.zh())) {
            name = person();
        }
        Fields fields =
                new Fields()
                        .with("name", name)
                        .with("account_id", customer.key())
                        .with("owner_id", customer.owner())
                        .with("title", new Word(title.zh(), title.en()))
                        .with("decision_role", title.role())
                        .with("influence", title.influence())
                        .with("attitude", chance.between(-1, 2))
                        .with("mobile", mobile(met.size()));
        return new Line(
                "contact",
                key,
                customer.owner(),
                days.at(customer.since(), 11, chance.between(0, 59)),
                fields.node(),
                List.of(),
                List.of());
    }

    /// A number that no network gives out.
    static String mobile(int n) {
        return String.format(Locale.ROOT, "190 0000 %04d", 1000 + n);
    }
}
