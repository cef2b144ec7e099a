package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.list.filter.Condition;
import org.phalanx.desktop.records.list.filter.ConditionFilter;
import org.phalanx.desktop.records.list.filter.ConditionReading;
import org.phalanx.desktop.records.list.filter.FilterBar;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.records.list.view.ListHead;
import org.phalanx.desktop.records.list.view.ListParts;
import org.phalanx.desktop.records.list.view.ListState;
import org.phalanx.desktop.records.list.view.ListTable;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.RecordStyle;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.CurrentCatalog;

/// The list of a type: head, filter, table. Opened with a rule it shows what passes that.
final class ListPage implements ScreenView {
    private final ListModels models;
    private final ListParts parts;
    private final CurrentCatalog catalog;
    private final Rules rules;
    private final StackPane root = new StackPane();
    private final ListHead head;
    private final FilterBar bar;
    private final ListTable table;
    private @Nullable String fixed;
    private @Nullable String shown;
    private Arrangement arrangement = new Arrangement(List.of(), Map.of(), List.of(), List.of());

    @Inject
    ListPage(ListModels models, ListParts parts, CurrentCatalog catalog, Rules rules) {
        this.models = models;
        this.parts = parts;
        this.catalog = catalog;
        this.rules = rules;
        head = new ListHead(parts);
        table =
                new ListTable(
                        models.list(),
                        parts,
                        link -> parts.places().record(link.type(), link.id()));
        bar =
                new FilterBar(
                        models.filter(),
                        models.words(),
                        parts.language(),
                        (node, condition) -> {},
                        table::requestFocus);
        StackPane middle =
                new StackPane(table, new ListState(models.list(), models.filter(), parts));
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().setAll(new VBox(head, bar, middle));
        root.getStyleClass().add("list-page");
        root.getStylesheets().add(RecordStyle.sheet());
        models.filter().onChanged(this::narrow);
        table.onSorted(this::sort);
        models.list().type().subscribe(this::renew);
        parts.language().locale().subscribe(locale -> reshape());
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
            models.list().resume();
            return;
        }
        shown = asked;
        String key = fixed == null ? Places.head(asked) : fixed;
        String rule = fixed == null ? Places.query(asked) : argument;
        RecordType type = catalog.schema().type(key);
        head.show(type);
        parts.tasks()
                .work(() -> rule == null ? List.<Condition>of() : conditions(type, rule))
                .onSuccess(conditions -> begin(type, conditions))
                .start();
    }

    private List<Condition> conditions(RecordType type, String rule) {
        return ConditionReading.of(rules.filter(catalog.schema(), type, rule).meant());
    }

    private void begin(RecordType type, List<Condition> conditions) {
        arrangement = Arrangement.usual(type).withConditions(conditions);
        models.filter().begin(type, conditions);
        shape(type);
        table.top();
        models.list().show(query(type));
    }

    @Override
    public void deactivate() {
        models.list().close();
    }

    private ListQuery query(RecordType type) {
        Filter filter =
                new ConditionFilter(catalog.schema(), parts.formats().days().today())
                        .of(type, models.filter().conditions());
        return new ListQuery(
                type.key(),
                arrangement.columns(),
                filter,
                models.filter().typed().get().strip(),
                arrangement.sorts());
    }

    private void narrow() {
        RecordType type = models.filter().type().get();
        if (type != null) {
            arrangement = arrangement.withConditions(models.filter().conditions());
            table.top();
            models.list().show(query(type));
        }
    }

    private void sort(List<SortBy> sorts) {
        arrangement = arrangement.withSorts(sorts);
        narrow();
    }

    /// The type has become another: a field was added or renamed.
    private void renew(@Nullable RecordType type) {
        RecordType before = models.filter().type().get();
        if (type != null && before != null && !type.equals(before)) {
            models.filter().renew(type);
            shape(type);
        }
    }

    private void reshape() {
        RecordType type = models.filter().type().get();
        if (type != null) {
            shape(type);
        }
    }

    private void shape(RecordType type) {
        ListQuery query = query(type);
        List<Field> fields = query.fields(type);
        table.shape(type, fields, arrangement.widths(), query.order(type));
    }

    private void open() {
        ListRow row = models.list().current();
        if (row != null) {
            table.open(row);
        }
    }

    @Override
    public List<KeyAction> keys() {
        var texts = parts.language().texts(ListPage.class);
        var keys = new ArrayList<KeyAction>();
        keys.add(KeyAction.of("Enter", texts.bind("key.open"), this::open));
        keys.add(KeyAction.of("Shortcut+F", texts.bind("key.find"), bar::find));
        return keys;
    }
}
