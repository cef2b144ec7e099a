package org.phalanx.launcher.app.tour;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.shell.Shell;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.launcher.wiring.Wiring;

/// Renders screens of a workspace to pictures, each once its data has come.
public final class Tour {

    /// The window itself is small: a screen in memory has a fixed size and is slow to draw.
    private static final double PEEPHOLE = 64;

    private @Nullable CompletableFuture<Boolean> started;

    @Inject
    public Tour() {}

    /// Renders and returns the files, in the order of the rail.
    ///
    /// @param screens of an open workspace
    /// @param where which of the stops
    public List<Path> render(
            Wiring screens, Path folder, TourLook look, Function<Stops, List<Stops.Stop>> where)
            throws IOException {
        Files.createDirectories(folder);
        begin();
        Objects.requireNonNull(started).join();
        FxThread fx = screens.get(FxThread.class);
        LargeNode frame = on(fx, () -> frame(screens, look));
        var stops = new Stops(screens);
        // the next screen fills itself while the last one is written
        var writing = new ArrayList<CompletableFuture<Path>>();
        for (Stops.Stop stop : where.apply(stops)) {
            Path file = folder.resolve(look.fileName(writing.size() + 1, stop.name()));
            stops.go(stop);
            WritableImage image = on(fx, frame::picture);
            writing.add(CompletableFuture.supplyAsync(() -> save(image, file)));
        }
        return written(writing);
    }

    /// Starts the toolkit, which takes as long as opening a workspace and can be done beside it.
    public void begin() {
        if (started == null) {
            var now = new CompletableFuture<Boolean>();
            started = now;
            Platform.startup(() -> now.complete(true));
        }
    }

    private static List<Path> written(List<CompletableFuture<Path>> writing) throws IOException {
        try {
            return writing.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw failed;
        }
    }

    /// Draws something and writes it, as a rehearsal of what a tour does.
    public static void sample(FxThread fx, Path file) throws IOException {
        Png.write(on(fx, () -> new Rectangle(PEEPHOLE, PEEPHOLE).snapshot(null, null)), file);
    }

    private static LargeNode frame(Wiring screens, TourLook look) {
        Theme theme = screens.get(Theme.class);
        screens.get(Language.class).locale().set(look.locale());
        theme.appearance().set(look.appearance());
        theme.reduceMotion().set(true);
        Scene scene = screens.get(Shell.class).scene(look.width(), look.height());
        var frame = LargeNode.around(scene, look.width(), look.height());
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(PEEPHOLE);
        stage.setHeight(PEEPHOLE);
        stage.show();
        return frame;
    }

    private static Path save(WritableImage image, Path file) {
        try {
            Png.write(image, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T on(FxThread fx, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        fx.execute(() -> complete(result, work));
        return result.join();
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
