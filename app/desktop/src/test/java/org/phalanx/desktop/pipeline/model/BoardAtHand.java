package org.phalanx.desktop.pipeline.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.text.SeedLabels;

/// A board with two deals, without a toolkit: work in the background is done when a test says so.
final class BoardAtHand implements AutoCloseable {

    final TestWorkspace workspace;
    final Language language = new Language();
    final BoardModel model;
    final MoveModel moves;
    final List<Throwable> failures = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();

    BoardAtHand(Path folder) {
        workspace = TestWorkspace.create(folder.resolve("w"), new PipelineModule());
        Tasks tasks = new Tasks(work::add, Runnable::run, failures::add);
        model =
                new BoardModel(
                        workspace.get(Board.class),
                        workspace.get(Announcer.class),
                        tasks,
                        Runnable::run,
                        workspace.workspace().settings(),
                        new SeededNames(language, workspace.get(SeedLabels.class)));
        moves =
                new MoveModel(
                        model,
                        workspace.get(Pipeline.class),
                        workspace.get(Announcer.class),
                        tasks,
                        workspace.clock);
        deal("苍梧精铸", "方案", 100);
        deal("云岫纸业", "方案", 50);
        model.activate();
        settle();
    }

    @Override
    public void close() {
        settle();
        workspace.close();
    }

    /// Does the oldest piece of work.
    void step() {
        work.removeFirst().run();
    }

    void settle() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    void deal(String name, String stage, long major) {
        workspace
                .get(Pipeline.class)
                .create(
                        workspace.ids.next(),
                        Map.of(
                                "name",
                                name,
                                "amount",
                                new Money(major * 100, "CNY"),
                                "stage_id",
                                stage(stage)))
                .join();
        workspace.clock.pass(Duration.ofSeconds(1));
    }

    UUID stage(String name) {
        Board board = workspace.get(Board.class);
        return board
                .read(BoardFilter.of(board.pipelines().getFirst().id()), Map.of())
                .columns()
                .stream()
                .filter(column -> column.stage().name().equals(name))
                .findFirst()
                .orElseThrow()
                .stage()
                .id();
    }

    ColumnModel column(String stage) {
        return model.columns().stream()
                .filter(column -> column.stage().get().name().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    List<String> titles(String stage) {
        return column(stage).cards().stream().map(DealCard::title).toList();
    }

    DealCard card(String title) {
        return model.columns().stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
