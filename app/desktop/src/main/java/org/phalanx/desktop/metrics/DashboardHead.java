package org.phalanx.desktop.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.metrics.model.DashboardModel;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.DashboardQuestion;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Stretch;
import org.phalanx.sales.pipeline.Choice;

/// The name of the screen, what is asked, with which days it is compared, and how fresh it is.
final class DashboardHead extends HBox {

    private final TileParts parts;
    private final DashboardModel model;
    private final Texts texts;
    private final MenuButton people;
    private final MenuButton pipelines;

    DashboardHead(TileParts parts, Dialogs dialogs) {
        this.parts = parts;
        this.model = parts.model();
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
                        Labels.mayShrink(Labels.of(told(this::compared), "small", "ink-muted")),
                        Labels.of(told(this::fresh), "small", "ink-muted"));
    }

    private StringBinding asked(Function<DashboardQuestion, String> words) {
        return Bindings.createStringBinding(
                () -> words.apply(model.question().get()),
                model.question(),
                model.choices(),
                parts.language().locale());
    }

    private StringBinding told(Function<DashboardPicture, String> words) {
        return Bindings.createStringBinding(
                () -> {
                    DashboardPicture now = model.picture().get();
                    return now == null ? "" : words.apply(now);
                },
                model.picture(),
                parts.language().locale());
    }

    private String compared(DashboardPicture now) {
        return now.days().compared() == null
                ? ""
                : texts.get("compared", parts.words().days(now.days().compared()));
    }

    private String fresh(DashboardPicture now) {
        return texts.get("fresh", parts.words().momentWithin(now.at()));
    }

    private String span(DashboardQuestion now) {
        return switch (now.span()) {
            case Span.Chosen(var days) -> parts.words().days(days);
            case Span.Always always -> texts.get("span." + always.text());
            case Span.Turning turning -> texts.get("span." + turning.text());
        };
    }

    private String whose(DashboardQuestion now) {
        DashboardModel.Choices offered = model.choices().get();
        Optional<String> name =
                now.team() != null
                        ? name(offered.teams(), now.team())
                        : name(offered.people(), now.owner());
        return name.orElseGet(() -> texts.get("everybody"));
    }

    private String pipeline(DashboardQuestion now) {
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
        items.add(
                Menus.item(
                        texts.bind("span.choose"),
                        Feather.CALENDAR,
                        () -> dialogs.show(new ChosenDays(parts, dialogs::close))));
        return items.toArray(MenuItem[]::new);
    }

    private MenuItem period(Span span) {
        return Menus.item(texts.bind("span." + span.text()), null, () -> model.look(span));
    }

    private void offer(DashboardModel.Choices offered) {
        people.getItems()
                .setAll(
                        Menus.item(texts.bind("everybody"), null, () -> model.ofOwner(null)),
                        menu("teams", Feather.USERS, offered.teams(), model::ofTeam),
                        menu("people", Feather.USER, offered.people(), model::ofOwner));
        pipelines
                .getItems()
                .setAll(Menus.item(texts.bind("pipelines"), null, () -> model.ofPipeline(null)));
        pipelines.getItems().addAll(items(offered.pipelines(), model::ofPipeline));
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
