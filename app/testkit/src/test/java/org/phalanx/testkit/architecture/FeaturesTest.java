package org.phalanx.testkit.architecture;

import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void featuresAreFreeOfCycles() {
        assertFinds(house -> Features.freeOfCycles(house, "sales"), "KnowsTarget", "KnowsPipeline");
    }

    @Test
    void featuresKeepTheirInnerPackagesToThemselves() {
        assertFinds(house -> Features.innerIsPrivate(house, "sales"), "KnowsInner");
    }
}
