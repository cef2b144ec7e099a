package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.OtherView;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.ConditionReading;
import org.phalanx.desktop.records.filter.ListChips;
import org.phalanx.desktop.records.filter.build.BuilderParts;
import org.phalanx.desktop.records.list.cell.CellEditing;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.list.table.ListTable;
import org.phalanx.desktop.records.list.table.TotalsRow;
import org.phalanx.desktop.records.list.view.ListFigures;
import org.phalanx.desktop.records.list.view.ListHead;
import org.phalanx.desktop.records.list.view.ListState;
import org.phalanx.desktop.records.list.view.SelectionBar;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.filter.FilterBar;
import org.phalanx.desktop.ui.keys.KeyMap;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.CurrentCatalog;

/// The list of a type: head, filter, table. Opened with a rule it shows what passes that.
final class ListPage implements ScreenView {
    // definitions, and what the program keeps for itself
    private static final Set<String> NOT_LISTED =
            Set.of(
                    "record_type",
                    "field_def",
                    "stage_history",
                    "alias",
                    "dashboard",
                    "dashboard_tile",
                    "saved_view");

    private final ListDesk desk;
    private final ListParts parts;
    private final CurrentCatalog catalog;
    private final Rules rules;
    private final Set<OtherView> views;
    private final StackPane root = new StackPane();
    private final ListHead head;
    private final ListTable table;
    private final ListKeys keys;
    private final CellEditing cells;
    private @Nullable String fixed;
    private @Nullable String shown;

    @Inject
    ListPage(
            ListDesk desk,
            ListParts parts,
            CurrentCatalog catalog,
            Rules rules,
            BuilderParts builder,
            Set<OtherView> views,
            KeyMap keyMap) {
        this.desk = desk;
        this.parts = parts;
        this.catalog = catalog;
        this.rules = rules;
        this.views = views;
        ListModels models = desk.models();
        Overlay overlay = new Overlay();
        ListActions actions = new ListActions(models, parts);
        table = new ListTable(models.list(), parts, actions::open);
        cells = new CellEditing(table, models.list(), models.views().cells());
        ListMenus menus =
                new ListMenus(
                        desk,
                        parts,
                        builder,
                        overlay,
                        actions,
                        new ListViews(desk, parts, overlay, catalog),
                        () -> table.columns().order(desk.order()));
        head = new ListHead(parts, menus);
        FilterBar bar = bar(builder, menus);
        keys =
                new ListKeys(
                        parts.language().texts(ListPage.class),
                        actions,
                        models.list().marks(),
                        bar,
                        cells::begin,
                        () -> table.cursorRow().ifPresent(menus.row()::show),
                        head::openSorts);
        keys.listen(table, keyMap);
        listen(menus, actions);
        fill(bar, overlay, actions, menus);
    }

    private FilterBar bar(BuilderParts builder, ListMenus menus) {
        ListModels models = desk.models();
        return new FilterBar(
                new ListChips(
                        models.filter(), builder.words(), parts.language(), menus::conditions),
                parts.language(),
                new ListFigures(models.list(), models.sums(), parts),
                table::requestFocus);
    }

    private void listen(ListMenus menus, ListActions actions) {
        table.setOnContextMenuRequested(
                event -> menus.row().show(table, event.getScreenX(), event.getScreenY()));
        table.columns().onSorted(desk::sort);
        table.columns().onMoved(desk::columns);
        table.columns().onWidth(desk::width);
        actions.onFold(desk::fold);
        table.onFold(desk::fold);
        desk.onShaped(this::shape);
        desk.onAgain(() -> {
            cells.close();
            table.top();
        });
        desk.models().sums().sums().subscribe(table.columns()::scale);
        parts.language().locale().subscribe(locale -> shape());
    }

    private void fill(FilterBar bar, Overlay overlay, ListActions actions, ListMenus menus) {
        ListModels models = desk.models();
        StackPane middle =
                new StackPane(table, new ListState(models.list(), models.filter(), parts), cells);
        VBox.setVgrow(middle, Priority.ALWAYS);
        SelectionBar marked =
                new SelectionBar(
                        models.list().marks(), parts.language(), menus::edit, actions::delete);
        TotalsRow totals = new TotalsRow(table, models.list(), models.sums(), parts);
        totals.managedProperty().bind(marked.visibleProperty().not().and(totals.summed()));
        totals.visibleProperty().bind(totals.managedProperty());
        root.getChildren().setAll(new VBox(head, bar, middle, totals, marked), overlay);
        root.getStyleClass().add("list-page");
    }

    /// The page of one type alone; its arguments are rules.
    ListPage of(String type) {
        fixed = type;
        return this;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        String asked = Objects.requireNonNullElse(argument, "");
        table.requestFocus();
        if (asked.equals(shown)) {
            desk.resume();
            return;
        }
        shown = asked;
        begin(ListStart.of(argument));
    }

    private void begin(ListStart start) {
        String asked = Objects.requireNonNullElse(start.asked(), "");
        RecordType type = catalog.schema().type(fixed == null ? Places.head(asked) : fixed);
        String rule = fixed == null ? Places.query(asked) : start.asked();
        head.show(type, lists(), views(type));
        if (rule == null) {
            desk.begin(type);
            follow(start);
            return;
        }
        String expected = Objects.requireNonNullElse(shown, "");
        // the first rule of a session takes its time to read
        parts.tasks()
                .work(() -> conditions(type, rule))
                .onSuccess(conditions -> {
                    if (expected.equals(shown)) {
                        desk.begin(type, conditions);
                        follow(start);
                    }
                })
                .start();
    }

    private void follow(ListStart start) {
        if (!start.group().isEmpty()) {
            desk.groupOnce(start.group());
        }
    }

    private List<Condition> conditions(RecordType type, String rule) {
        return ConditionReading.of(rules.filter(catalog.schema(), type, rule).meant());
    }

    private List<RecordType> lists() {
        return catalog.schema().all().stream()
                .filter(type -> !NOT_LISTED.contains(type.key()))
                .toList();
    }

    private List<OtherView> views(RecordType type) {
        return views.stream().filter(view -> view.type().equals(type.key())).toList();
    }

    @Override
    public void deactivate() {
        desk.close();
    }

    private void shape() {
        RecordType type = desk.type();
        if (type != null) {
            table.columns().shape(type, desk.fields(), desk.arrangement().widths(), desk.order());
            table.columns().scale(desk.models().sums().sums().get());
            table.freeze(desk.arrangement().frozen());
        }
    }

    @Override
    public List<KeyAction> keys() {
        return keys.actions();
    }
}
