package org.phalanx.sales.demo.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.company.CompanyPlan.Trade;
import org.phalanx.sales.demo.company.CompanyPlan.Word;
import org.phalanx.sales.demo.story.DemoFile.Edit;
import org.phalanx.sales.demo.story.DemoFile.Line;

/// Those who asked: some became customers, most did not.
final class LeadFlow {

    private static final int FRESH = -9;
    private static final List<String> TOLD_NO =
            List.of("unreachable", "no-need", "no-need", "not-target", "duplicate");

    private final CompanyPlan plan;
    private final WorkDays days;
    private final Chance chance;
    private final Clientele clientele;
    private int count;

    LeadFlow(CompanyPlan plan, WorkDays days, Chance chance, Clientele clientele) {
        this.plan = plan;
        this.days = days;
        this.chance = chance;
        this.clientele = clientele;
    }

    /// The lead that a customer was before.
    Line before(Customer customer) {
        int asked = customer.since() - chance.between(3, 16);
        Fields became =
                new Fields()
                        .with("status", "converted")
                        .with("account_id", customer.key())
                        .with("converted_at", days.at(customer.since(), 10, 30));
        Fields fields =
                asked(customer.name(), customer.owner(), customer.source(), customer.trade(), asked)
                        .with("region", customer.city())
                        .with("intent", "high")
                        .with("temperature", "hot");
        return line(
                customer.lead(),
                customer.owner(),
                asked,
                fields,
                List.of(new Edit(days.at(customer.since(), 10, 30), became.node())));
    }

    /// One that didn't become a customer, or not yet.
    Line other(Seller seller) {
        int asked = -chance.between(1, plan.months() * 30);
        Trade trade = chance.oneOf(plan.customers().trades(), Trade::share);
        String source = chance.oneOf(plan.customers().sources());
        Fields fields =
                asked(clientele.name(trade), seller.who(), source, trade, asked)
                        .with("region", chance.oneOf(seller.cities()))
                        .with("intent", chance.oneOf(List.of("low", "medium", "medium", "high")))
                        .with("temperature", chance.oneOf(List.of("cold", "warm", "warm", "hot")));
        var edits = new ArrayList<Edit>();
        if (asked < FRESH) {
            edits.add(new Edit(days.at(asked + chance.between(4, 9), 15, 0), end().node()));
        }
        return line("company-lead-" + ++count, seller.who(), asked, fields, edits);
    }

    private Fields end() {
        return switch (chance.between(0, 9)) {
            case 0, 1, 2, 3 ->
                    new Fields()
                            .with("status", "returned")
                            .with("return_reason", chance.oneOf(TOLD_NO));
            case 4, 5, 6 -> new Fields().with("status", "nurture");
            case 7, 8 -> new Fields().with("status", "in-progress");
            default -> new Fields().with("status", "invalid");
        };
    }

    private Fields asked(Word company, String owner, String source, Trade trade, int day) {
        List<Word> channels = Objects.requireNonNull(plan.leads().channels().get(source), source);
        Fields fields =
                new Fields()
                        .with("company", company)
                        .with("contact", clientele.person())
                        .with("owner_id", owner)
                        .with("source", source)
                        .with("channel", chance.oneOf(channels))
                        .with("need", chance.oneOf(plan.leads().needs()))
                        .with("product_id", chance.oneOf(trade.fits()))
                        .with("industry", trade.industry())
                        .with("mobile", Clientele.mobile(chance.between(3000, 8999)))
                        .with("respond_by", days.at(day + 1, 18, 0))
                        .with("status", day < -2 ? "in-progress" : "new");
        if (day < -2) {
            int answered = Math.min(-1, day + (chance.happens(0.75) ? 0 : chance.between(1, 3)));
            fields.with("first_response_at", days.at(answered, 17, chance.between(0, 59)));
        }
        return fields;
    }

    private Line line(String key, String owner, int day, Fields fields, List<Edit> edits) {
        return new Line(
                "lead",
                key,
                owner,
                days.at(day, 9, chance.between(0, 59)),
                fields.node(),
                List.of(),
                edits);
    }
}
