package org.phalanx.testkit.architecture;

import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class DoorsTest {
    @Test
    void onePackageOfTheStoreOpensConnections() {
        assertFinds(
                Doors::onePackageOpensConnections,
                "store.open",
                "store.side",
                "OpensConnectionItself");
    }

    @Test
    void onlyLauncherKnowsInjector() {
        assertFinds(Doors::onlyLauncherKnowsInjector, "AsksInjector");
    }
}
