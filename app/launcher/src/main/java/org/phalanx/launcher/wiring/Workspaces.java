package org.phalanx.launcher.wiring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.access.Person;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackInstaller;
import org.phalanx.store.text.SeedLabels;
import org.phalanx.store.workspace.Making;
import org.phalanx.store.workspace.Settings;
import org.phalanx.store.workspace.Workspace;

/// Makes and opens workspaces.
@Singleton
public final class Workspaces {

    private static final String CORE = "core";

    /// What every workspace has, whatever else it starts from.
    private static final List<String> ALWAYS = List.of(CORE, "dashboards");

    private final Wiring process;
    private final Seeds seeds;
    private final Ids ids;

    @Inject
    Workspaces(Wiring process, Seeds seeds, Ids ids) {
        this.process = process;
        this.seeds = seeds;
        this.ids = ids;
    }

    /// Makes a workspace from its packs and opens it.
    public OpenWorkspace create(Path folder, NewWorkspace wanted)
            throws OpenRefused, PackException {
        var settings =
                new Settings(
                        ids.next(),
                        wanted.currency(),
                        wanted.zone(),
                        wanted.locale(),
                        1,
                        ids.next());
        var place = new WorkspaceFolder(folder);
        try (Making making = Making.begin(place)) {
            OpenWorkspace open = filled(Workspace.create(place, settings, pack(CORE)), wanted);
            making.done();
            return open;
        }
    }

    private OpenWorkspace filled(Workspace made, NewWorkspace wanted) throws PackException {
        try {
            Settings settings = made.settings();
            OpenWorkspace open = wired(made);
            var names = new LinkedHashSet<>(wanted.packs());
            names.addAll(ALWAYS);
            for (String name : names) {
                open.get(PackInstaller.class)
                        .install(pack(name), settings.person(), settings.locale());
            }
            addOwner(open, settings.person(), wanted.owner());
            return open;
        } catch (PackException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /// Opens a workspace, removes what a crash cut off, and takes in newer packs, after a backup.
    public OpenWorkspace open(Path folder) throws OpenRefused, PackException {
        OpenWorkspace open = wired(Workspace.open(new WorkspaceFolder(folder)));
        try {
            if (!open.workspace().database().isReadOnly()) {
                bringUpToDate(open);
            }
            return open;
        } catch (OpenRefused | PackException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private void bringUpToDate(OpenWorkspace open) throws OpenRefused, PackException {
        Settings settings = open.workspace().settings();
        open.get(Batches.class).removeCutOff();
        PackInstaller packs = open.get(PackInstaller.class);
        boolean kept = false;
        for (String name : ALWAYS) {
            if (!packs.has(name, seeds.version(name))) {
                if (!kept) {
                    open.get(Keeping.class).backup(Backup.Reason.MIGRATION);
                    kept = true;
                }
                packs.install(pack(name), settings.person(), settings.locale());
            }
        }
    }

    private OpenWorkspace wired(Workspace workspace) throws PackException {
        SeedLabels labels = SeedLabels.NONE;
        for (String name : ALWAYS) {
            labels = labels.and(seeds.labels(name));
        }
        return new OpenWorkspace(
                workspace,
                process.with(
                        new WorkspaceModule(
                                workspace, new FolderPackFiles(seeds.folder()), labels)));
    }

    private Pack pack(String name) throws PackException {
        return seeds.pack(name).orElseThrow(() -> new PackException(name, "there is no such pack"));
    }

    private void addOwner(OpenWorkspace open, UUID id, String name) throws PackException {
        Gesture gesture =
                new Gesture(
                        ids.next(),
                        null,
                        Phrase.of("workspace.made"),
                        Cause.PACK,
                        id,
                        List.of(
                                new Change(
                                        "user",
                                        id,
                                        Map.of("name", name, "roles", List.of(Person.ADMIN)))));
        if (open.get(Gate.class).commitNow(gesture) instanceof Outcome.Refused refused) {
            throw new PackException(CORE, refused.reasons().toString());
        }
    }
}
