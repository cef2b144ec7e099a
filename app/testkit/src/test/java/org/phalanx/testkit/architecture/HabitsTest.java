package org.phalanx.testkit.architecture;

import static org.phalanx.testkit.architecture.Planted.assertFinds;

import org.junit.jupiter.api.Test;

class HabitsTest {
    @Test
    void nothingIsKeptInStaticFields() {
        assertFinds(Habits::noStaticState, "CountsInStatic.count", "KeepsInStatic.COUNT");
    }

    @Test
    void nothingGivesItsInstance() {
        assertFinds(Habits::noGetInstance, "GivesInstance");
    }

    @Test
    void onlyTheCommandLineWritesToConsole() {
        assertFinds(Habits::noConsole, "WritesToConsole.say", "WritesToConsole.fail");
    }

    @Test
    void noKeyIsMadeOfText() {
        assertFinds(Habits::noNamedStrings, "WantsNamed");
    }

    @Test
    void noNameIsEmpty() {
        assertFinds(Habits::noEmptyNames, "DealManager");
    }

    @Test
    void constructorsAreNarrow() {
        assertFinds(Habits::noWideConstructors, "IsWide");
    }
}
