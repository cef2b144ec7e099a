package org.phalanx.store;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.id.TimeOrderedIds;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.pack.PackInstaller;
import org.phalanx.store.pack.PackReader;
import org.phalanx.store.search.SearchModule;
import org.phalanx.store.text.SeedLabels;
import org.phalanx.store.workspace.Settings;
import org.phalanx.store.workspace.StoreModule;
import org.phalanx.store.workspace.Workspace;
import org.phalanx.testkit.files.JvmFolder;

/// A real workspace with the core pack and one person, its administrator, for tests.
public final class TestWorkspace implements AutoCloseable {

    /// When tests begin.
    public static final Instant START = Instant.parse("2026-11-18T04:00:00Z");

    /// Every opening draws other ids, as another process would.
    private static final AtomicInteger OPENED =
            new AtomicInteger(Integer.getInteger("phalanx.test.seed", 0));

    public final TestClock clock = new TestClock(START);
    public final Ids ids =
            new TimeOrderedIds(clock, new SplittableRandom(OPENED.incrementAndGet()));
    public final UUID me;
    private final Workspace workspace;
    private final Injector injector;

    private TestWorkspace(Workspace workspace, Module... more) {
        this.workspace = workspace;
        this.me = workspace.settings().person();
        var modules =
                new ArrayList<>(
                        List.of(
                                new StoreModule(workspace),
                                new SearchModule(seeds(), me),
                                ports()));
        modules.addAll(Arrays.asList(more));
        this.injector = Guice.createInjector(Stage.DEVELOPMENT, modules);
    }

    /// Makes a workspace in a folder: a copy of one that was made the long way once.
    public static TestWorkspace create(Path folder, Module... more) {
        try {
            Files.createDirectories(folder);
            Files.copy(Template.FILE, new WorkspaceFolder(folder).database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(folder, more);
    }

    /// Makes a workspace from the core pack in an empty folder.
    public static TestWorkspace createFromPack(Path folder, Module... more) {
        try {
            Pack core = corePack();
            var ids = new TimeOrderedIds(() -> START, new SplittableRandom(1));
            var settings =
                    new Settings(
                            ids.next(),
                            "CNY",
                            ZoneId.of("Asia/Shanghai"),
                            Locale.SIMPLIFIED_CHINESE,
                            1,
                            ids.next());
            var made =
                    new TestWorkspace(
                            Workspace.create(new WorkspaceFolder(folder), settings, core), more);
            made.get(PackInstaller.class).install(core, made.me, settings.locale());
            made.addMe();
            return made;
        } catch (OpenRefused | PackException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Template {
        static final Path FILE = make();

        private static Path make() {
            Path folder = JvmFolder.create("phalanx-template");
            createFromPack(folder).close();
            return new WorkspaceFolder(folder).database();
        }
    }

    /// Opens it again.
    public static TestWorkspace open(Path folder, Module... more) {
        try {
            return new TestWorkspace(Workspace.open(new WorkspaceFolder(folder)), more);
        } catch (OpenRefused e) {
            throw new AssertionError(e);
        }
    }

    /// The pack in the project's own seeds.
    public static Pack corePack() throws PackException {
        return PackReader.read(coreFiles());
    }

    private static FolderPackFiles coreFiles() {
        String root = System.getProperty("phalanx.root", "../..");
        return new FolderPackFiles(Path.of(root, "seeds", "core"));
    }

    private static SeedLabels labels() {
        try {
            return PackReader.labels(coreFiles()).and(PackReader.labels(seeds().in("dashboards")));
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }

    private static PackFiles seeds() {
        return new FolderPackFiles(Path.of(System.getProperty("phalanx.root", "../.."), "seeds"));
    }

    private void addMe() {
        commit(
                new Gesture(
                        ids.next(),
                        null,
                        Phrase.of("workspace.made"),
                        Cause.PACK,
                        me,
                        List.of(
                                new Change(
                                        "user",
                                        me,
                                        Map.of("name", "陆听澜", "roles", List.of("admin"))))));
    }

    private Module ports() {
        return new AbstractModule() {
            @Override
            protected void configure() {
                binder().requireExplicitBindings();
                binder().requireAtInjectOnConstructors();
                bind(InstantSource.class).toInstance(clock);
                bind(SeedLabels.class).toInstance(labels());
                bind(Ids.class).toInstance(ids);
                bind(RandomGenerator.class).toInstance(new SplittableRandom(3));
            }
        };
    }

    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    public Workspace workspace() {
        return workspace;
    }

    /// Commits one change of mine.
    public Outcome write(String type, UUID record, Map<String, ? extends @Nullable Object> fields) {
        return commit(
                Gesture.of(
                        ids.next(),
                        me,
                        Phrase.of("test.write"),
                        List.of(new Change(type, record, Map.copyOf(fields)))));
    }

    /// Commits changes of mine as one gesture.
    public Outcome write(Change... changes) {
        return commit(Gesture.of(ids.next(), me, Phrase.of("test.write"), List.of(changes)));
    }

    /// Makes a record that must be accepted.
    public UUID make(String type, Map<String, ? extends @Nullable Object> fields) {
        UUID id = ids.next();
        Outcome outcome = write(type, id, fields);
        if (!outcome.isCommitted()) {
            throw new AssertionError(outcome.toString());
        }
        return id;
    }

    public Outcome commit(Gesture gesture) {
        return get(Gate.class).commitNow(gesture);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
