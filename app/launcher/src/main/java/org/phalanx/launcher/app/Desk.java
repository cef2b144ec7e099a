package org.phalanx.launcher.app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.run.Workers;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.shell.Shell;
import org.phalanx.desktop.ui.theme.Looks;
import org.phalanx.desktop.workspace.StartPage;
import org.phalanx.desktop.workspace.WorkspaceOpener;
import org.phalanx.desktop.workspace.WorkspaceWish;
import org.phalanx.launcher.app.screens.ScreenWiring;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.NewWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.RecentWorkspaces;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.store.keep.DailyBackup;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.search.index.IndexKeeper;

/// The window of the process: the start page, or one workspace at a time; what it leaves it closes.
@Singleton
public final class Desk implements WorkspaceOpener {

    /// By then the first screens are open.
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private final Workspaces workspaces;
    private final ScreenWiring screens;
    private final SideWindows beside;
    private final DemoWorkspace demo;
    private final RecentWorkspaces recent;
    private final FxThread fx = new FxThread();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private @Nullable MainStage stage;
    private @Nullable OpenWorkspace shown;
    private @Nullable Wiring onScreen;
    private @Nullable Thread backup;

    @Inject
    Desk(
            Workspaces workspaces,
            ScreenWiring screens,
            SideWindows beside,
            DemoWorkspace demo,
            RecentWorkspaces recent) {
        this.workspaces = workspaces;
        this.screens = screens;
        this.beside = beside;
        this.demo = demo;
        this.recent = recent;
    }

    /// Begins with the start page.
    void begin() {
        onScreen(this::leave);
    }

    /// Begins with the start page, which says why the workspace wanted is not there.
    void begin(OpenRefused refused) {
        onScreen(() -> start().refuse(refused));
    }

    /// Begins with a workspace.
    void begin(Opened workspace) {
        onScreen(() -> workspace.show(null));
    }

    /// Waits until the window is closed, and closes what was open.
    void awaitEnd() throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the window can't be shown", broken.getCause());
        } finally {
            closeShown();
        }
    }

    /// The screens in the window, which is open.
    Wiring screens() {
        return Objects.requireNonNull(onScreen, "no workspace is open");
    }

    /// Closes the window.
    void close() {
        Objects.requireNonNull(stage, "no window is open").close();
    }

    private void onScreen(Runnable first) {
        fx.execute(() -> {
            try {
                first.run();
            } catch (RuntimeException | Error broken) {
                end.completeExceptionally(broken);
            }
        });
    }

    @Override
    public List<Path> recent() {
        return recent.all();
    }

    @Override
    public Path home() {
        return recent.home();
    }

    @Override
    public Opened open(Path folder) throws OpenRefused, PackException {
        return opened(workspaces.open(folder));
    }

    @Override
    public Opened create(WorkspaceWish wish) throws OpenRefused, PackException {
        var wanted =
                new NewWorkspace(
                        wish.person(),
                        wish.currency(),
                        NewWorkspace.HOME,
                        wish.locale(),
                        List.of("core"));
        return opened(workspaces.create(wish.folder(), wanted));
    }

    @Override
    public Opened demo() throws OpenRefused, PackException, IOException {
        Path folder = recent.demo();
        if (!new WorkspaceFolder(folder).exists()) {
            demo.makeCompany(folder, Locale.SIMPLIFIED_CHINESE, "manager");
        }
        return open(folder);
    }

    @Override
    public void leave() {
        start();
    }

    private Opened opened(OpenWorkspace workspace) {
        Wiring wired = screens.of(workspace);
        return screen -> show(workspace, wired, screen);
    }

    private StartPage start() {
        Wiring wiring = screens.startPage();
        wiring.get(Looks.class).recall(Locale.getDefault());
        StartPage page = wiring.get(StartPage.class);
        beside.close();
        put(wiring, page::scene, () -> {});
        closeShown();
        return page;
    }

    private void show(OpenWorkspace workspace, Wiring wired, @Nullable String screen) {
        wired.get(Looks.class).recall(workspace.workspace().settings().locale());
        beside.close();
        var habit = new LastScreen(wired);
        // its first query runs while the window comes up
        put(
                wired,
                wired.get(Shell.class)::scene,
                () -> wired.get(Navigator.class).open(screen == null ? habit.screen() : screen));
        closeShown();
        shown = workspace;
        onScreen = wired;
        beside.on(workspace, wired);
        recent.opened(workspace.workspace().database().folder().path());
        backup = workspace.get(DailyBackup.class).start(SETTLED);
        workspace.get(IndexKeeper.class).start();
        habit.follow();
        new StartNote(wired.get(Workers.class)).start();
    }

    private void put(Wiring wiring, MainStage.Content content, Runnable fill) {
        MainStage present = stage;
        if (present == null) {
            present = new MainStage(new Stage(), this::closed);
            stage = present;
        }
        present.show(wiring, content, fill);
    }

    private void closed() {
        beside.close();
        end.complete(true);
    }

    private void closeShown() {
        OpenWorkspace last = shown;
        Thread waiting = backup;
        shown = null;
        onScreen = null;
        backup = null;
        if (waiting != null) {
            waiting.interrupt();
        }
        if (last != null) {
            last.get(IndexKeeper.class).stop();
            last.close();
        }
    }
}
