package org.phalanx.sales.demo.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.phalanx.sales.demo.company.CompanyPlan.Loss;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.story.DemoFile.Edit;
import org.phalanx.sales.demo.story.DemoFile.Line;
import org.phalanx.sales.demo.story.DemoFile.Move;

/// Lets deals live: what they are worth, how they go, why they end.
final class DealLife {

    private static final long ROUND = 10_000;
    private static final String QUOTE = "standard-quote";

    private final CompanyPlan plan;
    private final WorkDays days;
    private final Chance chance;
    private final Forecast forecast;
    private final Map<String, Long> prices;
    private final List<String> rivals;
    private int count;

    /// @param prices by key of the product
    /// @param rivals keys of competitors
    DealLife(
            CompanyPlan plan,
            WorkDays days,
            Chance chance,
            Map<String, Long> prices,
            List<String> rivals) {
        this.plan = plan;
        this.days = days;
        this.chance = chance;
        this.forecast = new Forecast(days, chance);
        this.prices = Map.copyOf(prices);
        this.rivals = List.copyOf(rivals);
    }

    /// The record of a deal.
    Line deal(Seller seller, Customer customer, Course course) {
        String product = chance.oneOf(customer.trade().fits());
        long price = Objects.requireNonNull(prices.get(product), product);
        long amount = rounded(price * seller.size() * chance.skewed(0.5, 2.8));
        int signing = forecast.first(seller, course);
        Fields fields =
                begun(seller, customer)
                        .with(
                                "name",
                                chance.oneOf(Objects.requireNonNull(plan.works().get(product))))
                        .with("product_id", product)
                        .with("amount", amount)
                        .with("grade", amount > 2 * price ? "strategic" : grade())
                        .with("expected_sign_date", WorkDays.date(signing));
        List<Edit> edits = new ArrayList<>(forecast.changes(seller, course, signing));
        int quoted = course.day(QUOTE, 0);
        if (quoted < -2) {
            long agreed = rounded(amount * (0.86 + chance.between(0, 14) / 100.0));
            edits.add(edit(quoted + 1, new Fields().with("amount", agreed)));
        }
        if (course.isOver()) {
            close(course, fields);
        } else if (chance.happens(seller.steps())) {
            edits.add(nextStep(course));
        }
        String key = "company-deal-" + ++count;
        return new Line(
                "opportunity", key, seller.who(), null, fields.node(), moves(course), edits);
    }

    private Fields begun(Seller seller, Customer customer) {
        Fields fields =
                new Fields()
                        .with("account_id", customer.key())
                        .with("contact_id", chance.oneOf(customer.people()))
                        .with("owner_id", seller.who())
                        .with("pipeline_id", "standard");
        return customer.lead().isEmpty() ? fields : fields.with("lead_id", customer.lead());
    }

    private String grade() {
        return chance.happens(0.4) ? "competitive" : "ordinary";
    }

    private static long rounded(double amount) {
        return Math.max(ROUND, Math.round(amount / ROUND) * ROUND);
    }

    private Edit edit(int day, Fields fields) {
        return new Edit(days.at(day, 16, chance.between(0, 59)), fields.node());
    }

    /// Some are due, some are late.
    private Edit nextStep(Course course) {
        int said = Math.max(course.past().getLast().day() + 1, -chance.between(1, 12));
        int due = said < -1 && chance.happens(0.2) ? -1 : chance.between(0, 14);
        return edit(
                Math.min(said, -1),
                new Fields()
                        .with("next_step", chance.oneOf(plan.steps()))
                        .with("next_step_at", days.at(due, chance.between(9, 17), 30)));
    }

    private void close(Course course, Fields fields) {
        fields.with("closed_at", WorkDays.date(days.workday(course.end())));
        if (course.won()) {
            fields.with("contract_no", String.format(Locale.ROOT, "HT-%04d", 1000 + count));
            return;
        }
        String reason =
                chance.oneOf(
                        plan.losses().keySet().stream().sorted().toList(),
                        key -> Objects.requireNonNull(plan.losses().get(key)).share());
        Loss loss = Objects.requireNonNull(plan.losses().get(reason));
        fields.with("loss_reason", reason)
                .with("loss_note", chance.oneOf(loss.notes()))
                .with("lesson", chance.oneOf(loss.lessons()));
        if (loss.rival()) {
            String rival = chance.oneOf(rivals);
            fields.with("lost_to_id", rival).with("competitor_ids", List.of(rival));
        }
    }

    private List<Move> moves(Course course) {
        var moves = new ArrayList<Move>();
        for (Course.Stop stop : course.past()) {
            moves.add(new Move(stop.stage().key(), days.at(stop.day(), 14, chance.between(0, 59))));
        }
        if (course.isOver()) {
            String last = course.won() ? "standard-won" : "standard-lost";
            moves.add(new Move(last, days.at(course.end(), 18, chance.between(0, 40))));
        }
        return moves;
    }
}
