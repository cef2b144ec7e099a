package org.phalanx.testkit.architecture;

import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class ScreensTest {
    @Test
    void uiKitKnowsNoFeature() {
        assertFinds(Screens::kitKnowsNoFeature, "KnowsFeature");
    }

    @Test
    void modelsKnowNoScene() {
        assertFinds(Screens::modelsKnowNoScene, "BoardModel");
    }

    @Test
    void oneClassOfTheKitRunsLater() {
        assertFinds(Screens::oneDoorToFx, "RunsLater", "RunsLaterToo", "RunsLaterItself");
    }
}
