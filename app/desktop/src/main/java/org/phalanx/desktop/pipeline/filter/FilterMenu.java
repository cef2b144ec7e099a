package org.phalanx.desktop.pipeline.filter;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.store.workspace.Settings;

/// What a board can be filtered by: people, teams, amounts, times of signing.
public final class FilterMenu {

    private static final long[] AMOUNTS = {100_000, 200_000, 500_000, 1_000_000};

    private final Board board;
    private final Tasks tasks;
    private final Texts texts;
    private final Formats formats;
    private final Settings settings;
    private final ObservableList<Choice> people = FXCollections.observableArrayList();
    private final ObservableList<Choice> teams = FXCollections.observableArrayList();
    private final ObservableList<Choice> names = FXCollections.observableArrayList();

    @Inject
    public FilterMenu(
            Board board, Tasks tasks, Language language, Formats formats, Settings settings) {
        this.board = board;
        this.tasks = tasks;
        this.texts = language.texts(FilterMenu.class);
        this.formats = formats;
        this.settings = settings;
    }

    /// Reads who and what can be chosen.
    public void load() {
        tasks.work(() -> List.of(board.people(), board.teams()))
                .onSuccess(found -> {
                    people.setAll(found.getFirst());
                    teams.setAll(found.getLast());
                    var all = new ArrayList<>(found.getFirst());
                    all.addAll(found.getLast());
                    names.setAll(all);
                })
                .start();
    }

    Texts texts() {
        return texts;
    }

    /// People and teams by id.
    ObservableList<Choice> names() {
        return names;
    }

    boolean isMine(@Nullable UUID owner) {
        return settings.person().equals(owner);
    }

    String amount(long minor) {
        return formats.money().compact(minor, currency());
    }

    /// One entry for each condition.
    List<MenuItem> items(ObjectProperty<@Nullable BoardFilter> filter) {
        BoardFilter now = filter.get();
        if (now == null) {
            return List.of();
        }
        UUID me = settings.person();
        return List.of(
                Menus.item(
                        texts.bind("mine"),
                        Feather.USER,
                        () -> filter.set(now.withOwner(me).withTeam(null))),
                choices("team", teams, id -> filter.set(now.withTeam(id).withOwner(null))),
                choices("owner", people, id -> filter.set(now.withOwner(id).withTeam(null))),
                amounts(filter, now),
                periods(filter, now),
                states(filter, now));
    }

    private Menu choices(String key, List<Choice> offered, java.util.function.Consumer<UUID> take) {
        Menu menu = menu(key);
        for (Choice choice : offered) {
            menu.getItems()
                    .add(
                            Menus.item(
                                    texts.bind("name", choice.name()),
                                    null,
                                    () -> take.accept(choice.id())));
        }
        menu.setDisable(offered.isEmpty());
        return menu;
    }

    private Menu amounts(ObjectProperty<@Nullable BoardFilter> filter, BoardFilter now) {
        Menu menu = menu("amount");
        long minor =
                LongStream.range(0, currency().getDefaultFractionDigits())
                        .reduce(1, (power, digit) -> power * 10);
        for (long major : AMOUNTS) {
            long least = major * minor;
            menu.getItems()
                    .add(
                            Menus.item(
                                    texts.bind("amount.value", amount(least)),
                                    null,
                                    () -> filter.set(now.withLeast(least))));
        }
        return menu;
    }

    private Menu periods(ObjectProperty<@Nullable BoardFilter> filter, BoardFilter now) {
        Menu menu = menu("signing");
        LocalDate today = formats.days().today();
        Function<Period, Runnable> take = period -> () -> filter.set(now.withSigning(period));
        Period quarter = Period.quarterOf(today);
        Period next = Period.quarterOf(quarter.last().plusDays(1));
        menu.getItems()
                .addAll(
                        Menus.item(texts.bind("signing.month"), null, take.apply(month(today))),
                        Menus.item(texts.bind("signing.quarter"), null, take.apply(quarter)),
                        Menus.item(texts.bind("signing.next"), null, take.apply(next)),
                        Menus.item(texts.bind("signing.year"), null, take.apply(year(today))));
        return menu;
    }

    private Menu states(ObjectProperty<@Nullable BoardFilter> filter, BoardFilter now) {
        Menu menu = menu("state");
        for (BoardFilter.State state : BoardFilter.State.values()) {
            String key = "state." + state.name().toLowerCase(Locale.ROOT);
            menu.getItems()
                    .add(Menus.item(texts.bind(key), null, () -> filter.set(now.withState(state))));
        }
        return menu;
    }

    private static Period month(LocalDate day) {
        return Period.parse("%04d-%02d".formatted(day.getYear(), day.getMonthValue()))
                .orElseThrow();
    }

    private static Period year(LocalDate day) {
        return Period.parse("%04d".formatted(day.getYear())).orElseThrow();
    }

    private Menu menu(String key) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        return menu;
    }

    private Currency currency() {
        return Currency.getInstance(settings.currency());
    }
}
