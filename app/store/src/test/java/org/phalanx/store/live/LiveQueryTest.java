package org.phalanx.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveQueryTest {

    private final Announcer announcer = new Announcer();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> results = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private int runs;
    private boolean broken;

    private final LiveQuery<Integer> query =
            new LiveQuery<>(
                    announcer,
                    waiting::add,
                    List.of(new Dependency("account", Set.of("name"))),
                    this::count,
                    result -> results.add(result.value() + "@" + result.commit()),
                    failures::add);

    @Test
    void runsOnceForManyCommitsAndNamesTheLastThatItSaw() {
        query.start();
        work();
        announce("account", "name");
        announce("account", "name");
        work();

        assertThat(results).containsExactly("1@0", "2@2");
    }

    @Test
    void ignoresOtherTypesAndFields() {
        query.start();
        work();
        announce("account", "tier");
        announce("contact", "name");
        work();

        assertThat(results).containsExactly("1@0");
    }

    @Test
    void restsWhileItsViewIsHidden() {
        query.start();
        work();
        query.close();
        announce("account", "name");
        work();
        assertThat(results).hasSize(1);

        query.start();
        work();
        assertThat(results).containsExactly("1@0", "2@1");
    }

    @Test
    void tellsFailuresAndGoesOn() {
        broken = true;
        query.start();
        work();
        broken = false;
        announce("account", "name");
        work();

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(results).containsExactly("2@1");
    }

    @Test
    void runsAgainForACommitThatCameWhileItRan() {
        query.start();
        Runnable first = waiting.remove();
        waiting.add(() -> announce("account", "name"));
        waiting.remove().run();
        first.run();
        work();

        assertThat(results).last().isEqualTo("1@1");
    }

    private int count() {
        runs++;
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return runs;
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void announce(String type, String field) {
        announcer.announce(
                false,
                Map.of(type, new Announcement.Changed(Set.of(new UUID(1, 2)), Set.of(field))));
    }
}
