package org.phalanx.sales.demo.company;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.story.DemoFile.Edit;

/// What somebody who sells believes of a deal: the day of signing, put off again and again by those
/// who hope, and a probability of their own.
final class Forecast {

    private static final String SOLUTION = "standard-solution";
    private static final int PUT_OFF = 30;

    private final WorkDays days;
    private final Chance chance;

    Forecast(WorkDays days, Chance chance) {
        this.days = days;
        this.chance = chance;
    }

    /// The day of signing that is named first.
    int first(Seller seller, Course course) {
        int whole = course.end() - course.begun();
        boolean hopes = chance.happens(seller.slips());
        double share =
                hopes ? 0.35 + chance.between(0, 20) / 100.0 : 0.9 + chance.between(0, 25) / 100.0;
        return course.begun() + Math.max(10, (int) (whole * share));
    }

    /// What was changed in it until the deal was decided, or until now.
    List<Edit> changes(Seller seller, Course course, int first) {
        var edits = new ArrayList<Edit>();
        int until = Math.min(course.end() - 2, -1);
        int named = first;
        // those who forecast well leave a few open deals late, too
        while (named + 2 < until && chance.happens(0.93)) {
            int noticed = named + chance.between(1, 3);
            named += PUT_OFF;
            if (noticed < until) {
                edits.add(
                        new Edit(
                                days.at(noticed, 17, chance.between(0, 50)),
                                new Fields()
                                        .with("expected_sign_date", WorkDays.date(named))
                                        .node()));
            }
        }
        int proposed = course.day(SOLUTION, 0);
        if (seller.sure() && proposed < -2) {
            edits.add(
                    new Edit(
                            days.at(proposed + 1, 9, 30),
                            new Fields()
                                    .with("prob_mode", "manual")
                                    .with("win_probability", chance.between(75, 90))
                                    .node()));
        }
        return edits;
    }
}
