package org.phalanx.testkit.fx;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

class FxThreadExtensionTest {
    @Test
    void whatIsThrownThereFailsTheTest() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Failing.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.started(1).failed(1));
    }

    @OnFxThread
    static class Failing {
        @Test
        void fails() {
            throw new IllegalStateException("on purpose");
        }
    }
}
