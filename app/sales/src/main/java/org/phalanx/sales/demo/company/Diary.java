package org.phalanx.sales.demo.company;

import java.util.List;
import java.util.Objects;
import org.phalanx.sales.demo.company.CompanyPlan.Deed;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.story.DemoFile.Line;

/// What was done for deals, and when it was written down: the same evening, or on Friday for the
/// whole week.
final class Diary {

    private static final int DAYS_APART = 11;
    private static final int MOST = 4;

    private final CompanyPlan plan;
    private final WorkDays days;
    private final Chance chance;
    private final List<Line> lines;
    private int count;

    /// @param lines where the records are put
    Diary(CompanyPlan plan, WorkDays days, Chance chance, List<Line> lines) {
        this.plan = plan;
        this.days = days;
        this.chance = chance;
        this.lines = lines;
    }

    /// Writes down what was done for a deal.
    void keep(Seller seller, Customer customer, Line deal, Course course) {
        List<Course.Stop> past = course.past();
        for (int i = 0; i < past.size(); i++) {
            int from = past.get(i).day();
            int to = i + 1 < past.size() ? past.get(i + 1).day() : Math.min(course.end(), 0);
            List<Deed> deeds = Objects.requireNonNull(plan.done().get(past.get(i).stage().key()));
            int times = Math.min(MOST, 1 + (to - from) / DAYS_APART);
            for (int n = 0; n < times && from + 1 < to; n++) {
                int day = days.workday(chance.between(from + 1, to - 1));
                // a weekend may lead back to before the deal
                write(seller, customer, deal, chance.oneOf(deeds), Math.max(day, from));
            }
        }
    }

    private void write(Seller seller, Customer customer, Line deal, Deed deed, int day) {
        int logged = seller.logsOnFriday() ? days.friday(day) : day;
        if (logged >= 0) {
            // what happened this week is still in his head
            return;
        }
        Fields fields =
                new Fields()
                        .with("type", deed.type())
                        .with("summary", deed.summary())
                        .with("result", deed.result())
                        .with(
                                "occurred_at",
                                days.at(day, chance.between(9, 16), chance.between(0, 59)))
                        .with("account_id", customer.key())
                        .with("opportunity_id", deal.key())
                        .with("owner_id", seller.who())
                        .with("contact_ids", List.of(chance.oneOf(customer.people())));
        String at =
                seller.logsOnFriday()
                        ? days.at(logged, 16, chance.between(5, 55))
                        : days.at(logged, 18, chance.between(0, 59));
        lines.add(
                new Line(
                        "activity",
                        "company-activity-" + ++count,
                        seller.who(),
                        at,
                        fields.node(),
                        List.of(),
                        List.of()));
    }
}
