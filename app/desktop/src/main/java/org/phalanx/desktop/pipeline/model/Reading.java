package org.phalanx.desktop.pipeline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;

/// Follows the board in the database: reads it again whenever it, or what is asked, has changed.
///
/// What it is told and what it tells is on the thread of the screen.
final class Reading {

    private static final List<Dependency> READS =
            List.of(
                    new Dependency(
                            "opportunity",
                            Set.of(
                                    "name",
                                    "account_id",
                                    "amount",
                                    "win_probability",
                                    "prob_mode",
                                    "expected_sign_date",
                                    "next_step",
                                    "next_step_at",
                                    "owner_id",
                                    "stage_id",
                                    "entered_stage_at",
                                    "grade",
                                    "health_score",
                                    "rank",
                                    "closed_at",
                                    "loss_reason",
                                    "deleted_at")),
                    Dependency.on("stage"),
                    new Dependency("account", Set.of("name")),
                    new Dependency("user", Set.of("name", "team_id")));

    private final Board board;
    private final Executor screen;
    private final BiConsumer<BoardPicture, Long> shown;
    private final LiveQuery<Answer> live;
    private final Map<UUID, Integer> most = new HashMap<>();
    private int closed;
    private volatile @Nullable Question question;

    /// What is asked; a new one for every change.
    ///
    /// @param closed cards of each stage in which deals end
    private record Question(BoardFilter filter, Map<UUID, Integer> most, int closed) {}

    private record Answer(@Nullable Question to, @Nullable BoardPicture picture) {}

    /// @param background runs the queries
    /// @param shown gets each picture with the commit up to which it has everything
    /// @param failed gets what a query threw
    Reading(
            Board board,
            Announcer announcer,
            Executor background,
            Executor screen,
            BiConsumer<BoardPicture, Long> shown,
            Consumer<Throwable> failed) {
        this.board = board;
        this.screen = screen;
        this.shown = shown;
        this.live =
                new LiveQuery<>(
                        announcer,
                        background,
                        READS,
                        this::read,
                        this::arrived,
                        failure -> screen.execute(() -> failed.accept(failure)));
    }

    void start() {
        live.start();
    }

    void stop() {
        live.close();
    }

    void refresh() {
        live.refresh();
    }

    /// Asks for another board, from its beginning.
    void ask(BoardFilter filter) {
        most.clear();
        question = new Question(filter, Map.of(), closed);
        live.refresh();
    }

    /// Asks for more cards of one stage.
    void more(UUID stage, int shownNow) {
        Question now = question;
        int wanted = shownNow + Board.PAGE;
        if (now != null && most.getOrDefault(stage, 0) < wanted) {
            most.put(stage, wanted);
            question = new Question(now.filter(), Map.copyOf(most), closed);
            live.refresh();
        }
    }

    /// Asks for as many cards of each stage in which deals end.
    void closed(int cards) {
        Question now = question;
        if (closed != cards) {
            closed = cards;
            if (now != null) {
                question = new Question(now.filter(), Map.copyOf(most), cards);
                live.refresh();
            }
        }
    }

    private Answer read() {
        Question asked = question;
        return new Answer(
                asked,
                asked == null ? null : board.read(asked.filter(), asked.most(), asked.closed()));
    }

    private void arrived(LiveQuery.Result<Answer> result) {
        Answer answer = result.value();
        screen.execute(() -> {
            // an answer to what nobody asks any more would flash up
            if (answer.picture() != null && Objects.equals(answer.to(), question)) {
                shown.accept(answer.picture(), result.commit());
            }
        });
    }
}
