package org.phalanx.desktop.dashboard.model;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveViews;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.live.LiveQuery;
import org.phalanx.store.workspace.Settings;

/// All pages of the reader, which of them is in sight, and what can be asked of them. It remembers
/// page and time on this device. All of it belongs to the thread of the screen.
@Singleton
public final class PagesModel {

    private static final String SPAN = "dashboard.span";
    private static final String PAGE = "dashboard.page";

    private final PageModel page;
    private final Board board;
    private final Tasks tasks;
    private final Memory memory;
    private final LiveQuery<Mine> live;
    private final ReadOnlyObjectWrapper<List<Page>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Page> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Choices> choices =
            new ReadOnlyObjectWrapper<>(new Choices(List.of(), List.of(), List.of()));

    private @Nullable UUID awaited;

    /// What can be chosen in the head.
    public record Choices(List<Choice> pipelines, List<Choice> teams, List<Choice> people) {}

    private record Mine(List<Page> pages, String audience) {}

    @Inject
    public PagesModel(
            Pages pages,
            Board board,
            LiveViews live,
            Tasks tasks,
            Settings settings,
            Memory memory) {
        this.page = new PageModel(pages, live);
        this.board = board;
        this.tasks = tasks;
        this.memory = memory;
        memory.get(SPAN)
                .flatMap(Span::parse)
                .ifPresent(span -> page.question().set(PageQuestion.of(span)));
        UUID me = settings.person();
        this.live =
                live.follow(
                        List.of(Dependency.on("dashboard")),
                        () -> new Mine(pages.of(me), pages.audience(me)),
                        result -> arrived(result.value()));
    }

    private void arrived(Mine mine) {
        List<Page> pages = mine.pages();
        all.set(pages);
        UUID at = page.page();
        boolean waits = at != null && at.equals(awaited);
        if (!waits && (at == null || !isKnown(at)) && !pages.isEmpty()) {
            page.show(first(mine));
        }
        renew();
    }

    /// The page that was looked at last on this device, else the one for people like the reader.
    private UUID first(Mine mine) {
        UUID last = memory.get(PAGE).map(UUID::fromString).orElse(null);
        return mine.pages().stream()
                .filter(one -> one.id().equals(last))
                .findFirst()
                .or(() ->
                        mine.pages().stream()
                                .filter(one -> mine.audience().equals(one.audience()))
                                .findFirst())
                .orElse(mine.pages().getFirst())
                .id();
    }

    private void renew() {
        UUID at = page.page();
        if (at != null && isKnown(at)) {
            awaited = null;
        }
        current.set(all.get().stream().filter(one -> one.id().equals(at)).findFirst().orElse(null));
    }

    private boolean isKnown(UUID id) {
        return all.get().stream().anyMatch(one -> one.id().equals(id));
    }

    /// The page in sight.
    public PageModel page() {
        return page;
    }

    /// All pages in their order.
    public ReadOnlyObjectProperty<List<Page>> all() {
        return all.getReadOnlyProperty();
    }

    /// The one in sight; null before it was read.
    public ReadOnlyObjectProperty<@Nullable Page> current() {
        return current.getReadOnlyProperty();
    }

    /// Shows a page and remembers it.
    public void open(UUID id) {
        memory.put(PAGE, id.toString());
        // one that was made just now is not yet among those that were read
        awaited = isKnown(id) ? null : id;
        page.show(id);
        renew();
    }

    /// Asks for another time and remembers it.
    public void look(Span span) {
        memory.put(SPAN, span.text());
        page.question().set(page.question().get().in(span));
    }

    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    public void start() {
        tasks.work(() -> new Choices(board.pipelines(), board.teams(), board.people()))
                .onSuccess(choices::set)
                .start();
        live.start();
        page.start();
    }

    public void stop() {
        live.close();
        page.stop();
    }
}
