package org.phalanx.store.kill;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.gate.FailpointModule;
import org.phalanx.store.search.index.IndexKeeper;

/// Writes to a workspace and says a line for everything that was acknowledged, until it is killed.
final class Victim {

    static final String OPENING = "opening";
    static final String BATCH_DONE = "batch done";

    private final Blow blow;
    private final PrintStream out;
    private final AtomicInteger left;
    private volatile boolean armed;

    private Victim(Blow blow) {
        this.blow = blow;
        this.left = new AtomicInteger(blow.skipped());
        this.out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws InterruptedException {
        new Victim(Blow.of(arguments)).work(Path.of(arguments[0]));
    }

    private void work(Path folder) throws InterruptedException {
        try (var workspace = TestWorkspace.open(folder, new FailpointModule(this::at))) {
            out.println(OPENING);
            workspace.get(Batches.class).removeCutOff();
            keepIndex(workspace.get(IndexKeeper.class));
            out.println("open");
            for (int n = 0; n < blow.acknowledged(); n++) {
                act(workspace, 0, n);
            }
            armed = true;
            if (blow.isWhileOpening()) {
                new CountDownLatch(1).await();
            } else if (blow.batch()) {
                Thread.ofPlatform().daemon().start(() -> goOn(workspace, 1, 0));
                batch(workspace);
                new CountDownLatch(1).await();
            } else {
                goOn(workspace, 0, blow.acknowledged());
            }
        }
    }

    /// All types have their numbers, so that gestures write into the index, and what batches leave
    /// is caught up with while it is killed.
    private static void keepIndex(IndexKeeper index) {
        index.finish();
        index.start();
    }

    private void goOn(TestWorkspace workspace, int lane, int from) {
        for (int n = from; ; n++) {
            act(workspace, lane, n);
        }
    }

    private void act(TestWorkspace workspace, int lane, int n) {
        Outcome outcome = workspace.commit(Deeds.gesture(blow.round(), lane, n, workspace.me));
        if (!outcome.isCommitted()) {
            throw new IllegalStateException("lane " + lane + ", " + n + ": " + outcome);
        }
        out.println("did " + lane + " " + n);
    }

    private void batch(TestWorkspace workspace) {
        Batch batch = workspace.get(Batches.class).begin(label(blow.round(), workspace));
        batch.stage(Deeds.batch(blow.round(), blow.acknowledged()));
        if (!(batch.commit(Progress.SILENT) instanceof BatchOutcome.Done)) {
            throw new IllegalStateException("batch of round " + blow.round());
        }
        out.println(BATCH_DONE);
    }

    static BatchLabel label(int round, TestWorkspace workspace) {
        return new BatchLabel(
                Phrase.of("kill.batch", String.valueOf(round)), Cause.IMPORT, workspace.me);
    }

    /// Says where it stands and stays there.
    private void at(String place, boolean batch) {
        if (armed
                && place.equals(blow.place())
                && batch == blow.batch()
                && left.getAndDecrement() == 0) {
            out.println("at " + place);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
