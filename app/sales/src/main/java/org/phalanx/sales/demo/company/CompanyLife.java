package org.phalanx.sales.demo.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.sales.demo.company.CompanyPlan.Seller;
import org.phalanx.sales.demo.story.DemoFile;
import org.phalanx.sales.demo.story.DemoFile.Edit;
import org.phalanx.sales.demo.story.DemoFile.Line;

/// Lives through the months of a company: each of those who sell finds customers and begins deals,
/// by habit and chance.
public final class CompanyLife {

    private static final int MONTH = 30;
    private static final double SAME_CUSTOMER = 0.5;

    private final CompanyPlan plan;
    private final WorkDays days;
    private final Chance chance;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Edit>> relations = new HashMap<>();
    private final Clientele clientele;
    private final DealLife life;
    private final Diary diary;

    private CompanyLife(CompanyPlan plan, LocalDate today, DemoFile foreground) {
        this.plan = plan;
        this.days = new WorkDays(today);
        this.chance = new Chance(plan.seed());
        this.clientele = new Clientele(plan, days, chance.apart(), lines);
        this.life =
                new DealLife(
                        plan,
                        days,
                        chance.apart(),
                        prices(foreground),
                        foreground.records().stream()
                                .filter(line -> line.type().equals("competitor"))
                                .map(Line::key)
                                .toList());
        this.diary = new Diary(plan, days, chance.apart(), lines);
    }

    /// What the company lived through.
    ///
    /// @param today the day on which it ends
    /// @param foreground the story whose products and competitors it has
    public static List<Line> of(CompanyPlan plan, LocalDate today, DemoFile foreground) {
        var company = new CompanyLife(plan, today, foreground);
        company.live();
        return List.copyOf(company.lines);
    }

    private static Map<String, Long> prices(DemoFile foreground) {
        Map<String, Long> prices = new HashMap<>();
        foreground.records().stream()
                .filter(line -> line.type().equals("product"))
                .forEach(line -> prices.put(line.key(), line.fields().path("list_price").asLong()));
        return prices;
    }

    private void live() {
        var customers = new ArrayList<Customer>();
        for (Seller seller : plan.sellers()) {
            var mine = new ArrayList<Customer>();
            for (int begun : beginnings(seller)) {
                deal(seller, customer(seller, begun, mine), begun);
            }
            customers.addAll(mine);
        }
        var leads = new LeadFlow(plan, days, chance.apart(), clientele);
        for (Customer customer : customers) {
            lines.add(
                    clientele.account(customer, relations.getOrDefault(customer.key(), List.of())));
            if (!customer.lead().isEmpty()) {
                lines.add(leads.before(customer));
            }
        }
        for (int i = customers.size() / 2; i < plan.leads().count(); i++) {
            lines.add(leads.other(chance.oneOf(plan.sellers())));
        }
    }

    /// Days on which a seller began deals, the first one first; business grows a little.
    private List<Integer> beginnings(Seller seller) {
        int first = -plan.months() * MONTH;
        var begun = new ArrayList<Integer>();
        for (int i = 0; i < seller.deals(); i++) {
            begun.add((int) (first * chance.skewed(0, 1)) - 3);
        }
        return begun.stream().sorted().toList();
    }

    private Customer customer(Seller seller, int begun, List<Customer> known) {
        List<Customer> before =
                known.stream().filter(customer -> customer.since() < begun - 40).toList();
        if (!before.isEmpty() && chance.happens(SAME_CUSTOMER)) {
            return chance.oneOf(before);
        }
        Customer found = clientele.find(seller, begun - chance.between(3, 20));
        known.add(found);
        return found;
    }

    private void deal(Seller seller, Customer customer, int begun) {
        double favour = plan.customers().favours().getOrDefault(customer.source(), 1.0);
        Course course = Course.of(plan, seller, favour, begun, days, chance);
        Line deal = life.deal(seller, customer, course);
        lines.add(deal);
        diary.keep(seller, customer, deal, course);
        if (course.isOver() && course.won()) {
            List<Edit> edits = relations.computeIfAbsent(customer.key(), key -> new ArrayList<>());
            edits.add(
                    new Edit(
                            days.at(course.end(), 18, 45),
                            new Fields()
                                    .with(
                                            "lifecycle_stage",
                                            edits.isEmpty() ? "customer" : "expand")
                                    .node()));
        }
    }
}
