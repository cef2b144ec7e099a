package org.phalanx.desktop.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.ask.Days;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.sales.pipeline.Choice;

/// The name of the screen, what is asked of its pages, and with which days it is compared.
final class DashboardHead extends HBox {

    private final PageParts parts;
    private final PagesModel model;
    private final Texts texts;
    private final DayFormat days;
    private final MenuButton people;
    private final MenuButton pipelines;

    DashboardHead(PageParts parts, PagesModel model, DayFormat days, Dialogs dialogs) {
        this.parts = parts;
        this.model = model;
        this.days = days;
        this.texts = parts.language().texts(DashboardHead.class);
        getStyleClass().add("screen-head");
        MenuButton period = Menus.ghost(asked(this::span), periods(dialogs));
        period.setId("period-picker");
        people = Menus.ghost(asked(this::whose));
        people.setId("people-picker");
        pipelines = Menus.ghost(asked(this::pipeline));
        pipelines.setId("pipeline-picker");
        model.choices().subscribe(this::offer);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Labels.of(texts.bind("title"), "title-2"),
                        period,
                        people,
                        pipelines,
                        room,
                        Labels.mayShrink(Labels.of(asked(this::compared), "small", "ink-muted")));
    }

    private StringBinding asked(Function<PageQuestion, String> words) {
        return Bindings.createStringBinding(
                () -> words.apply(model.page().question().get()),
                model.page().question(),
                model.choices(),
                parts.language().locale());
    }

    private String compared(PageQuestion now) {
        Days of = Days.of(now.span(), days.today());
        return of.compared() == null
                ? ""
                : texts.get("compared", parts.words().days(of.compared()));
    }

    private String span(PageQuestion now) {
        return switch (now.span()) {
            case Span.Chosen(var days) -> parts.words().days(days);
            case Span.Always always -> texts.get("span." + always.text());
            case Span.Turning turning -> texts.get("span." + turning.text());
        };
    }

    private String whose(PageQuestion now) {
        PagesModel.Choices offered = model.choices().get();
        Optional<String> name =
                now.team() != null
                        ? name(offered.teams(), now.team())
                        : name(offered.people(), now.owner());
        return name.orElseGet(() -> texts.get("everybody"));
    }

    private String pipeline(PageQuestion now) {
        return name(model.choices().get().pipelines(), now.pipeline())
                .orElseGet(() -> texts.get("pipelines"));
    }

    private Optional<String> name(List<Choice> among, @Nullable UUID id) {
        return among.stream().filter(choice -> choice.id().equals(id)).map(this::name).findAny();
    }

    private String name(Choice choice) {
        return parts.names().shown(choice.id(), choice.name());
    }

    private MenuItem[] periods(Dialogs dialogs) {
        var items = new ArrayList<MenuItem>();
        for (int ago = 0; ago <= 1; ago++) {
            for (Stretch stretch : Stretch.values()) {
                items.add(period(new Span.Turning(stretch, ago)));
            }
            items.add(new SeparatorMenuItem());
        }
        items.add(period(new Span.Always()));
        items.add(Menus.item(texts.bind("span.choose"), Feather.CALENDAR, () -> choose(dialogs)));
        return items.toArray(MenuItem[]::new);
    }

    private void choose(Dialogs dialogs) {
        Span now = model.page().question().get().span();
        dialogs.show(new ChosenDays(texts, now.period(days.today()), model::look, dialogs::close));
    }

    private MenuItem period(Span span) {
        return Menus.item(texts.bind("span." + span.text()), null, () -> model.look(span));
    }

    private void offer(PagesModel.Choices offered) {
        people.getItems()
                .setAll(
                        Menus.item(
                                texts.bind("everybody"),
                                null,
                                () -> ask(PageQuestion::ofOwner, null)),
                        menu(
                                "teams",
                                Feather.USERS,
                                offered.teams(),
                                id -> ask(PageQuestion::ofTeam, id)),
                        menu(
                                "people",
                                Feather.USER,
                                offered.people(),
                                id -> ask(PageQuestion::ofOwner, id)));
        pipelines
                .getItems()
                .setAll(
                        Menus.item(
                                texts.bind("pipelines"),
                                null,
                                () -> ask(PageQuestion::ofPipeline, null)));
        pipelines
                .getItems()
                .addAll(items(offered.pipelines(), id -> ask(PageQuestion::ofPipeline, id)));
    }

    private void ask(BiFunction<PageQuestion, @Nullable UUID, PageQuestion> of, @Nullable UUID id) {
        PageQuestion now = model.page().question().get();
        model.page().question().set(of.apply(now, id));
    }

    /// Puts more at its right end.
    void addLast(Node... more) {
        getChildren().addAll(more);
    }

    private Menu menu(String key, Feather icon, List<Choice> offered, Consumer<UUID> take) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        menu.setGraphic(Icons.of(icon, Icons.ROW));
        menu.getItems().setAll(items(offered, take));
        menu.setDisable(offered.isEmpty());
        return menu;
    }

    private List<MenuItem> items(List<Choice> offered, Consumer<UUID> take) {
        return offered.stream()
                .map(choice ->
                        Menus.item(
                                texts.bind("name", name(choice)),
                                null,
                                () -> take.accept(choice.id())))
                .toList();
    }
}
