package org.phalanx.desktop.dashboard;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.dashboard.edit.TileForms;
import org.phalanx.desktop.dashboard.export.Exports;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.dashboard.model.TileModel;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.dashboard.page.PageView;
import org.phalanx.desktop.dashboard.page.TileHands;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Arranging;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;

/// The dashboards of the reader: a page to look at, and the ways to make it his own.
final class DashboardScreen implements ScreenView {

    private final PageParts parts;
    private final PagesModel pages;
    private final PageDesk desk;
    private final TileForms forms;
    private final Exports exports;
    private final Dialogs dialogs;
    private final Texts texts;
    private final PageView page;
    private final VBox root;
    private final BooleanProperty changing = new SimpleBooleanProperty();

    @Inject
    DashboardScreen(
            PageParts parts,
            PagesModel pages,
            PageDesk desk,
            TileForms forms,
            Exports exports,
            DayFormat days,
            Dialogs dialogs) {
        this.parts = parts;
        this.pages = pages;
        this.desk = desk;
        this.forms = forms;
        this.exports = exports;
        this.dialogs = dialogs;
        this.texts = parts.language().texts(DashboardScreen.class);
        page = new PageView(parts, pages.page(), this::menu);
        var head = new DashboardHead(parts, pages, days, dialogs);
        head.addLast(tools());
        var tabs = new PageTabs(pages, parts.names(), texts, this::create);
        var state = new DashboardState(pages, parts, page, changing);
        StackPane middle = new StackPane(page, state);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(head, tabs, middle);
        root.getStyleClass().add("dashboard");
        changing.subscribe(now -> page.change(now ? new Hands() : null));
    }

    private Node tools() {
        Button add = Buttons.small(Buttons.plain(texts.bind("tile.add"), this::add));
        add.setId("add-tile");
        Buttons.withIcon(add, Feather.PLUS);
        Button done =
                Buttons.small(
                        Buttons.primary(texts.bind("change.done"), () -> changing.set(false)));
        done.setId("change-done");
        Button change =
                Buttons.small(Buttons.ghost(texts.bind("change"), () -> changing.set(true)));
        change.setId("change-page");
        Buttons.withIcon(change, Feather.EDIT_2);
        MenuButton more = Menus.icon(Feather.MORE_HORIZONTAL, texts.bind("page.menu"));
        more.setId("page-menu");
        pages.current().subscribe(now -> more.getItems().setAll(items(now)));
        for (Button one : List.of(add, done)) {
            one.visibleProperty().bind(changing);
            one.managedProperty().bind(changing);
        }
        change.visibleProperty().bind(changing.not());
        change.managedProperty().bind(changing.not());
        HBox tools = new HBox(8, add, done, change, more);
        tools.getStyleClass().add("page-tools");
        tools.setMinWidth(HBox.USE_PREF_SIZE);
        return tools;
    }

    private List<MenuItem> items(@Nullable Page now) {
        var items = new ArrayList<MenuItem>();
        items.add(Menus.item(texts.bind("page.new"), Feather.PLUS, this::create));
        if (now != null) {
            String name = name(now);
            items.add(Menus.item(texts.bind("page.copy"), Feather.COPY, () -> copy(now)));
            items.add(Menus.item(texts.bind("page.rename"), Feather.EDIT_2, () -> rename(now)));
            items.add(
                    Menus.item(
                            texts.bind(now.shared() ? "page.unshare" : "page.share"),
                            Feather.USERS,
                            () -> desk.share(now)));
            items.add(exports.page(page, name, pages.page().question()::get));
            items.add(new SeparatorMenuItem());
            if (desk.isDefault(now)) {
                items.add(
                        Menus.item(
                                texts.bind("page.reset"),
                                Feather.ROTATE_CCW,
                                () -> desk.reset(now, name)));
            }
            items.add(
                    Menus.item(
                            texts.bind("page.delete"),
                            Feather.TRASH_2,
                            () -> desk.delete(now, name)));
        }
        return items;
    }

    private String name(Page of) {
        return parts.names().shown(of.id(), of.name());
    }

    private void create() {
        dialogs.show(
                new NameForm(
                        texts,
                        texts.bind("page.new"),
                        texts.bind("name.create"),
                        texts.get("name.usual"),
                        name -> {
                            desk.create(name);
                            changing.set(true);
                        },
                        dialogs::close));
    }

    private void copy(Page from) {
        dialogs.show(
                new NameForm(
                        texts,
                        texts.bind("page.copy"),
                        texts.bind("name.create"),
                        texts.get("name.copy", name(from)),
                        name -> desk.copy(from, name),
                        dialogs::close));
    }

    private void rename(Page of) {
        dialogs.show(
                new NameForm(
                        texts,
                        texts.bind("page.rename"),
                        texts.bind("name.save"),
                        name(of),
                        name -> desk.rename(of, name),
                        dialogs::close));
    }

    private void add() {
        Page now = pages.current().get();
        var laid = pages.page().laid().get();
        if (now != null && laid != null) {
            forms.create(
                    now.id(),
                    pages.page().question().get(),
                    (width, height) -> Arranging.free(laid.spots(), width, height),
                    desk::add);
        }
    }

    private List<MenuItem> menu(TileModel tile) {
        var items = new ArrayList<MenuItem>();
        items.add(Menus.item(texts.bind("tile.edit"), Feather.EDIT_2, () -> edit(tile.tile())));
        items.add(
                Menus.item(
                        texts.bind("tile.copy"),
                        Feather.COPY,
                        () -> new Hands().copy(tile.tile())));
        items.add(exports.tile(page, tile, pages.page().question()::get));
        items.add(
                Menus.item(texts.bind("tile.remove"), Feather.TRASH_2, () -> remove(tile.tile())));
        return items;
    }

    private void remove(Tile tile) {
        var laid = pages.page().laid().get();
        if (laid != null) {
            Map<UUID, Spot> now = laid.spots();
            Map<UUID, Spot> others = Arranging.changed(now, Arranging.without(now, tile.id()));
            desk.remove(tile, others, forms.title(tile));
        }
    }

    private void edit(Tile tile) {
        forms.edit(tile, pages.page().question().get(), desk::change);
    }

    private final class Hands implements TileHands {
        @Override
        public void place(Tile tile, Map<UUID, Spot> spots) {
            desk.place(spots, forms.title(tile), page::settle);
        }

        @Override
        public void edit(Tile tile) {
            DashboardScreen.this.edit(tile);
        }

        @Override
        public void copy(Tile tile) {
            var laid = pages.page().laid().get();
            if (laid != null) {
                Spot spot = Arranging.free(laid.spots(), tile.spot().width(), tile.spot().height());
                Tile copy =
                        new Tile(
                                desk.newId(),
                                tile.page(),
                                tile.chart(),
                                tile.asked(),
                                tile.words(),
                                spot);
                desk.add(copy, forms.title(tile));
            }
        }

        @Override
        public void remove(Tile tile, Map<UUID, Spot> spots) {
            desk.remove(tile, spots, forms.title(tile));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(
                KeyAction.of("E", texts.bind("change"), () -> changing.set(!changing.get())),
                KeyAction.of("A", texts.bind("tile.add"), this::add));
    }

    @Override
    public void activate(@Nullable String argument) {
        if (argument != null) {
            pages.open(UUID.fromString(argument));
        }
        pages.start();
        page.start();
    }

    @Override
    public void deactivate() {
        changing.set(false);
        page.stop();
        pages.stop();
    }
}
