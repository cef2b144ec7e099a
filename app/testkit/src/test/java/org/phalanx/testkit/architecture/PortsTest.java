package org.phalanx.testkit.architecture;

import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void coresTakeNoTimeNoChanceNoThreadNoIdByThemselves() {
        assertFinds(
                Ports::coresTakeNothingByThemselves,
                "ReadsClock.time",
                "ReadsClock.millis",
                "ThrowsDice",
                "StartsThread",
                "MakesIds");
    }
}
