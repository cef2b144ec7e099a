package org.phalanx.desktop.records.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.build.BuilderParts;
import org.phalanx.desktop.records.filter.build.FilterBuilder;
import org.phalanx.desktop.records.list.bulk.BulkModel;
import org.phalanx.desktop.records.list.bulk.BulkPane;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.list.view.ColumnsPane;
import org.phalanx.desktop.records.list.view.ListHead;
import org.phalanx.desktop.records.list.view.RowMenu;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// What opens from a list: its conditions, columns, orders, and the menu of a row.
final class ListMenus implements ListHead.Actions {
    private final ListDesk desk;
    private final ListParts parts;
    private final BuilderParts builder;
    private final Overlay overlay;
    private final ListActions actions;
    private final Texts texts;
    private final Runnable ordered;
    private final RowMenu row;
    private final ListViews views;
    private final BulkModel bulk;

    /// @param ordered shows another order in the header
    ListMenus(
            ListDesk desk,
            ListParts parts,
            BuilderParts builder,
            Overlay overlay,
            ListActions actions,
            ListViews views,
            Runnable ordered) {
        this.desk = desk;
        this.views = views;
        this.bulk = desk.models().views().bulk();
        this.parts = parts;
        this.builder = builder;
        this.overlay = overlay;
        this.actions = actions;
        this.texts = parts.language().texts(ListMenus.class);
        this.ordered = ordered;
        this.row = new RowMenu(parts.language(), actions);
    }

    RowMenu row() {
        return row;
    }

    /// Opens the builder below a node.
    ///
    /// @param at the condition to change, or null for one more
    void conditions(Node below, @Nullable Condition at) {
        if (desk.type() == null) {
            return;
        }
        FilterBuilder content =
                new FilterBuilder(
                        desk.models().filter(),
                        builder,
                        count(),
                        () -> views.save(below),
                        overlay::close);
        overlay.show(content, below, () -> {});
        content.begin(at);
    }

    private ObservableValue<String> count() {
        ListModel list = desk.models().list();
        return Bindings.createStringBinding(
                () -> {
                    RecordType type = desk.type();
                    return type == null ? "" : parts.text().counted(type, list.records().get());
                },
                list.settled());
    }

    /// Opens the way to give a field of all marked records the same value.
    void edit(Node below) {
        RecordType type = desk.type();
        ListModel list = desk.models().list();
        ListQuery query = list.query();
        int count = list.marks().count().get();
        if (type == null || query == null || count == 0) {
            return;
        }
        overlay.show(
                new BulkPane(
                        type,
                        parts.text().counted(type, count),
                        builder.editors(),
                        parts.language(),
                        bulk,
                        receiver -> list.marked().all(query, receiver),
                        overlay::close),
                below,
                () -> {});
    }

    @Override
    public ObservableValue<String> view() {
        return views.name();
    }

    @Override
    public List<MenuItem> views(Node below) {
        return views.items(below);
    }

    @Override
    public void create() {
        actions.create();
    }

    @Override
    public List<MenuItem> sorts() {
        return new SortMenu(parts.language(), texts, this::sort).items(desk.fields(), desk.order());
    }

    @Override
    public List<MenuItem> groups() {
        RecordType type = Objects.requireNonNull(desk.type());
        String now = desk.arrangement().group();
        var items = new ArrayList<MenuItem>();
        items.add(
                Menus.item(
                        texts.bind("group.none"),
                        now.isEmpty() ? Feather.CHECK : null,
                        () -> desk.group("")));
        items.add(new SeparatorMenuItem());
        Stream<Field> shown = desk.fields().stream();
        Stream<Field> others =
                type.activeFields().stream()
                        .filter(field -> field.kind().isOption() || field.kind().isReference());
        Stream.concat(shown, others)
                .distinct()
                .filter(ListQuery::mayGroup)
                .filter(field -> !field.key().equals(type.face().title()))
                .filter(field -> !field.place().group().equals("hidden"))
                .forEach(field ->
                        items.add(
                                Menus.item(
                                        parts.language().locale().map(field.label()::in),
                                        field.key().equals(now) ? Feather.CHECK : null,
                                        () -> desk.group(field.key()))));
        return items;
    }

    private void sort(List<SortBy> sorts) {
        desk.sort(sorts);
        ordered.run();
    }

    @Override
    public void columns(Node below) {
        RecordType type = Objects.requireNonNull(desk.type());
        overlay.show(
                new ColumnsPane(
                        type,
                        new ColumnsPane.Now(
                                desk.arrangement().columns(), desk.arrangement().frozen()),
                        parts,
                        desk::columns,
                        desk::freeze),
                below,
                () -> {});
    }

    @Override
    public void reset() {
        desk.reset();
    }
}
