package org.phalanx.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.phalanx.desktop.ui.shell.Trail.Stop;

class TrailTest {
    private static final Stop BOARD = new Stop("pipeline", null);
    private static final Stop DEAL = new Stop("record", "7");
    private static final Stop TASKS = new Stop("tasks", null);

    private final Trail trail = new Trail();

    @Test
    void goesBackAndForward() {
        trail.visit(BOARD);
        trail.visit(DEAL);
        assertThat(trail.back()).isEqualTo(BOARD);
        assertThat(trail.back()).isNull();
        assertThat(trail.forward()).isEqualTo(DEAL);
        assertThat(trail.forward()).isNull();
    }

    @Test
    void forgetsWhatLayAheadWhenTheReaderTurns() {
        trail.visit(BOARD);
        trail.visit(DEAL);
        trail.back();
        trail.visit(TASKS);
        assertThat(trail.forward()).isNull();
        assertThat(trail.back()).isEqualTo(BOARD);
    }

    @Test
    void openingTheSameAgainIsNoNewStop() {
        trail.visit(BOARD);
        trail.visit(DEAL);
        trail.visit(DEAL);
        assertThat(trail.back()).isEqualTo(BOARD);
    }
}
