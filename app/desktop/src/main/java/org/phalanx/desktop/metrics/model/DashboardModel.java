package org.phalanx.desktop.metrics.model;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.sales.metrics.dashboard.Dashboard;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.DashboardQuestion;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Stretch;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.query.RecordQuery;

/// What is asked of the dashboard and what it told last; follows the database while it is in sight.
///
/// All of it belongs to the thread of the screen.
public final class DashboardModel {

    private static final String SPAN = "dashboard.span";

    private static final List<Dependency> READS =
            List.of(
                    new Dependency(
                            "opportunity",
                            Set.of(
                                    "amount",
                                    "win_probability",
                                    "expected_sign_date",
                                    "owner_id",
                                    "pipeline_id",
                                    "stage_id",
                                    "status",
                                    "closed_at",
                                    "created_at",
                                    "deleted_at")),
                    Dependency.on("stage_history"),
                    Dependency.on("stage"),
                    Dependency.on("pipeline"),
                    new Dependency("user", Set.of("name", "team_id")),
                    new Dependency("team", Set.of("name")));

    private final Dashboard dashboard;
    private final Board board;
    private final Tasks tasks;
    private final Records records;
    private final Memory memory;
    private final LiveQuery<Answer> live;
    private final ObjectProperty<DashboardQuestion> question;
    private final ReadOnlyObjectWrapper<Choices> choices =
            new ReadOnlyObjectWrapper<>(new Choices(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable DashboardPicture> picture =
            new ReadOnlyObjectWrapper<>();
    private final boolean remembered;
    private boolean chosen;
    // read in the background, written on the screen's thread
    private volatile DashboardQuestion asked;

    /// What can be chosen in the head.
    public record Choices(List<Choice> pipelines, List<Choice> teams, List<Choice> people) {}

    private record Answer(DashboardQuestion to, DashboardPicture picture) {}

    @Inject
    public DashboardModel(
            Dashboard dashboard,
            Board board,
            LiveViews live,
            Tasks tasks,
            Records records,
            Memory memory) {
        this.dashboard = dashboard;
        this.board = board;
        this.tasks = tasks;
        this.records = records;
        this.memory = memory;
        Optional<Span> last = memory.get(SPAN).flatMap(Span::parse);
        this.remembered = last.isPresent();
        this.asked =
                DashboardQuestion.of(last.orElseGet(() -> new Span.Turning(Stretch.QUARTER, 0)));
        this.question = new SimpleObjectProperty<>(asked);
        this.live = live.follow(READS, this::read, result -> arrived(result.value()));
        question.subscribe((before, now) -> ask(now));
    }

    private Answer read() {
        DashboardQuestion now = asked;
        return new Answer(now, dashboard.read(now));
    }

    private void arrived(Answer answer) {
        // an answer to what nobody asks any more would flash up
        if (!answer.to().equals(asked)) {
            return;
        }
        DashboardPicture now = answer.picture();
        if (isQuietByDefault(now)) {
            question.set(asked.in(new Span.Always()));
        } else {
            picture.set(now);
        }
    }

    /// Whoever never chose a time is not shown an empty quarter when there is a past to look at.
    private boolean isQuietByDefault(DashboardPicture now) {
        return !remembered
                && !chosen
                && picture.get() == null
                && now.days().period() != null
                && now.headlines().anyDeals()
                && now.headlines().isQuiet();
    }

    private void ask(DashboardQuestion now) {
        if (!Objects.equals(now, asked)) {
            asked = now;
            live.refresh();
        }
    }

    /// Begins to follow the database.
    public void activate() {
        tasks.work(() -> new Choices(board.pipelines(), board.teams(), board.people()))
                .onSuccess(choices::set)
                .start();
        live.start();
    }

    public void deactivate() {
        live.close();
    }

    /// What is asked.
    public ReadOnlyObjectProperty<DashboardQuestion> question() {
        return question;
    }

    /// Asks for another time and remembers it.
    public void look(Span span) {
        chosen = true;
        memory.put(SPAN, span.text());
        question.set(question.get().in(span));
    }

    public void ofPipeline(@Nullable UUID pipeline) {
        question.set(question.get().ofPipeline(pipeline));
    }

    public void ofTeam(@Nullable UUID team) {
        question.set(question.get().ofTeam(team));
    }

    public void ofOwner(@Nullable UUID owner) {
        question.set(question.get().ofOwner(owner));
    }

    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /// What was told last; null until it was read first.
    public ReadOnlyObjectProperty<@Nullable DashboardPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Opens the list of the records behind a figure.
    public void open(RecordQuery behind) {
        records.list(behind.type().key(), behind.filter());
    }

    /// Opens the form of a new deal.
    public void create() {
        records.create("opportunity", Map.of());
    }
}
