package org.phalanx.sales.demo.company;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.company.CompanyPlan.Stay;

/// The stages that a deal goes through and when, and how it ends if it has ended by now.
///
/// @param stays in order
/// @param end day on which it was decided, or the day on which it will be
/// @param won how it is decided
record Course(List<Stop> stays, int end, boolean won) {

    private static final double SLOWER_LOSS = 1.4;

    Course {
        stays = List.copyOf(stays);
    }

    /// A stage and the day on which the deal came to it.
    record Stop(Stay stage, int day) {}

    /// The course of a deal that began on a day.
    ///
    /// @param favour how much more than usual its customer buys
    static Course of(
            CompanyPlan plan,
            Seller seller,
            double favour,
            int begun,
            WorkDays days,
            Chance chance) {
        boolean won = chance.happens(Math.min(0.9, seller.wins() * favour));
        Stay fatal = chance.oneOf(plan.stages(), stay -> (int) (100 * stay.decides()));
        var stops = new ArrayList<Stop>();
        int day = begun;
        for (Stay stage : plan.stages()) {
            stops.add(new Stop(stage, days.workday(day)));
            boolean dies = !won && stage.equals(fatal);
            double stay =
                    seller.pace()
                            * chance.between(stage.days().getFirst(), stage.days().getLast())
                            * (dies ? SLOWER_LOSS : 1);
            day += Math.max(2, (int) Math.round(stay));
            if (dies) {
                break;
            }
        }
        return new Course(stops, day, won);
    }

    /// Whether it is decided before today.
    boolean isOver() {
        return end < 0;
    }

    /// The stages that it has come to by now.
    List<Stop> past() {
        return stays.stream().filter(stop -> stop.day() < 0).toList();
    }

    int begun() {
        return stays.getFirst().day();
    }

    /// The day on which it came to a stage, if it has.
    int day(String stage, int otherwise) {
        return past().stream()
                .filter(stop -> stop.stage().key().equals(stage))
                .mapToInt(Stop::day)
                .findFirst()
                .orElse(otherwise);
    }
}
