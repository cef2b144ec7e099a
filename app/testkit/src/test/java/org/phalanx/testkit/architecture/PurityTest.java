package org.phalanx.testkit.architecture;

import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class PurityTest {
    @Test
    void kernelAndWireKnowNoSqlNoScreenNoWiring() {
        assertFinds(Purity::coresKnowNoTechnology, "KnowsSql", "KnowsGuice", "KnowsScreen");
    }

    @Test
    void kernelDoesNoInputAndOutput() {
        assertFinds(Purity::kernelDoesNoInputAndOutput, "KnowsFiles");
    }

    @Test
    void desktopKnowsNoSql() {
        assertFinds(Purity::desktopKnowsNoSql, "AsksDatabase");
    }

    @Test
    void desktopKnowsNoGate() {
        assertFinds(Purity::desktopKnowsNoGate, "KnowsGate");
    }
}
