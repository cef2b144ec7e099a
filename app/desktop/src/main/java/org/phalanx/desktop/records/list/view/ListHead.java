package org.phalanx.desktop.records.list.view;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.OtherView;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.desktop.records.value.TypeWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// The name of the list, the way to others, and what can be done with it as a whole.
public final class ListHead extends HBox {
    private static final String HERE = "list";

    private final ReadOnlyObjectWrapper<@Nullable RecordType> type = new ReadOnlyObjectWrapper<>();
    private final ListParts parts;
    private final Texts texts;
    private final Actions actions;
    private final HBox switches = new HBox();
    private final Button sort;
    private final MenuButton others;

    /// What the buttons do.
    public interface Actions {
        void create();

        /// What the list is called besides its type: the name of its view.
        ObservableValue<String> view();

        /// The menu of views.
        List<MenuItem> views(Node below);

        /// The menu of orders.
        List<MenuItem> sorts();

        /// The menu of fields to group by.
        List<MenuItem> groups();

        /// Opens the choice of columns below a node.
        void columns(Node below);

        /// Puts columns, widths and order back to what they were at first.
        void reset();
    }

    public ListHead(ListParts parts, Actions actions) {
        this.parts = parts;
        this.actions = actions;
        this.texts = parts.language().texts(ListHead.class);
        getStyleClass().add("screen-head");
        switches.setAlignment(Pos.CENTER);
        others = Menus.icon(Feather.CHEVRON_DOWN, texts.bind("head.others"));
        others.setId("list-others");
        sort =
                Buttons.withIcon(
                        Buttons.ghost(texts.bind("head.sort"), this::openSorts),
                        Feather.ALIGN_LEFT);
        sort.setId("list-sort");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        ObservableValue<String> title = name((of, locale) -> of.face().plural().in(locale));
        ObservableValue<String> one =
                name((of, locale) -> TypeWords.within(of.wording().name(), locale));
        var create =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("head.new", one), actions::create), Feather.PLUS);
        create.setId("list-new");
        HBox name = new HBox(4, Labels.of(title, "title-2"), others, views());
        name.getStyleClass().add("list-name");
        getChildren().addAll(name, room, switches, groups(), sort, columns(), create, more());
    }

    private ObservableValue<String> name(BiFunction<RecordType, Locale, String> words) {
        return parts.language()
                .locale()
                .flatMap(locale -> type.map(of -> of == null ? "" : words.apply(of, locale)))
                .orElse("");
    }

    private MenuButton views() {
        MenuButton views = Menus.ghost(actions.view());
        views.setId("list-views");
        views.getStyleClass().add("saved-views");
        views.setMinWidth(0);
        // made anew each time, since views come and go
        views.getItems().setAll(new MenuItem());
        views.setOnShowing(event -> views.getItems().setAll(actions.views(views)));
        return views;
    }

    private Button groups() {
        Button group = Buttons.ghost(texts.bind("head.group"), () -> {});
        Buttons.withIcon(group, Feather.LAYERS);
        group.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(actions.groups());
            menu.show(group, Side.BOTTOM, 0, 4);
        });
        group.setId("list-group");
        return group;
    }

    private Button columns() {
        Button columns = Buttons.ghost(texts.bind("head.columns"), () -> {});
        Buttons.withIcon(columns, Feather.SLIDERS);
        columns.setOnAction(event -> actions.columns(columns));
        columns.setId("list-columns");
        return columns;
    }

    private MenuButton more() {
        MenuButton more =
                Menus.icon(
                        Feather.MORE_HORIZONTAL,
                        texts.bind("head.more"),
                        Menus.item(
                                texts.bind("head.import"), Feather.UPLOAD, parts.places()::bring),
                        Menus.item(texts.bind("head.bin"), Feather.TRASH_2, parts.places()::bin),
                        Menus.item(texts.bind("head.reset"), Feather.ROTATE_CCW, actions::reset));
        more.setId("list-more");
        return more;
    }

    /// Opens the menu of orders.
    public void openSorts() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(actions.sorts());
        menu.show(sort, Side.BOTTOM, 0, 4);
    }

    /// @param lists types that have lists, to go to
    /// @param views other screens of this type
    public void show(RecordType of, List<RecordType> lists, List<OtherView> views) {
        type.set(of);
        others.getItems()
                .setAll(
                        lists.stream()
                                .map(other ->
                                        Menus.item(
                                                parts.language()
                                                        .locale()
                                                        .map(other.face().plural()::in),
                                                TypeIcon.of(other),
                                                () -> parts.places().list(other.key())))
                                .toList());
        switches.getChildren().clear();
        if (!views.isEmpty()) {
            switches.getChildren().setAll(segments(views));
        }
    }

    private SegmentedControl<String> segments(List<OtherView> views) {
        SegmentedControl<String> control = new SegmentedControl<>(HERE);
        views.forEach(view -> control.add(view.screen(), view.title(), view.icon()));
        control.add(HERE, texts.bind("head.list"), Feather.LIST);
        control.setId("list-switch");
        control.value()
                .subscribe((before, now) -> {
                    if (!now.equals(HERE)) {
                        control.value().set(HERE);
                        parts.places().screen(now);
                    }
                });
        return control;
    }
}
