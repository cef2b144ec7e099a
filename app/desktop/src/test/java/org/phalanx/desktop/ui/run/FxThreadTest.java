package org.phalanx.desktop.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxThreadTest {
    private final FxThread fx = new FxThread();

    @Test
    void carriesActionsToTheFxThread() {
        assertThat(onFx(Platform::isFxApplicationThread)).isTrue();
    }

    @Test
    void runsAtOnceWhenThere() {
        List<String> order = new CopyOnWriteArrayList<>();
        onFx(() -> {
            fx.execute(() -> order.add("inner"));
            return order.add("outer");
        });
        assertThat(order).containsExactly("inner", "outer");
    }

    @Test
    void newestValueOvertakesThoseThatWait() {
        List<Integer> seen = new CopyOnWriteArrayList<>();
        var progress = fx.<Integer>newest(seen::add);
        onFx(() -> {
            for (int i = 1; i <= 1000; i++) {
                progress.accept(i);
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen).containsExactly(1000);
    }

    private <T> T onFx(Supplier<T> action) {
        var result = new CompletableFuture<T>();
        fx.execute(() -> result.complete(action.get()));
        return result.join();
    }
}
