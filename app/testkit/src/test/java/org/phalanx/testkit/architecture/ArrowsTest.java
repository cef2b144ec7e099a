package org.phalanx.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class ArrowsTest {
    @Test
    void kernelKnowsNoModule() {
        assertFinds(house -> Arrows.knowsOnly(house, "kernel"), "KnowsStore");
    }

    @Test
    void hubKnowsNoSales() {
        assertFinds(house -> Arrows.knowsOnly(house, "hub"), "KnowsSales");
    }

    @Test
    void everyRuleHoldsInTheCleanHouse() {
        assertThat(HouseRules.all("org.phalanx.planted.clean"))
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> rule.check(Planted.clean()));
    }
}
