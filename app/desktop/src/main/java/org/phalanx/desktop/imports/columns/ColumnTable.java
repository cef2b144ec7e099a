package org.phalanx.desktop.imports.columns;

import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.ColumnLine;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.outlook.TablePick;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.choice.Pick;
import org.phalanx.desktop.ui.choice.PickItem;
import org.phalanx.desktop.ui.choice.PickSource;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.plan.ChosenTable;

/// The columns of the table in sight, one row each; Enter opens the choice of fields.
final class ColumnTable extends VBox {
    private static final double ROW = 52;
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final FilteredList<ColumnLine> shown;
    private final ListView<ColumnLine> list;
    private final SegmentedControl<Boolean> openOnly = new SegmentedControl<>(false);
    private boolean following;

    ColumnTable(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(ColumnTable.class);
        this.shown = new FilteredList<>(wizard.plan().lines());
        this.list = new ListView<>(shown);
        getStyleClass().addAll("panel", "column-table");
        setMinWidth(0);
        list.setId("import-columns");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ColumnCell(wizard, words, list::requestFocus));
        list.accessibleTextProperty().bind(texts.bind("columns.head.file"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        openOnly.value().subscribe(this::filter);
        wizard.request().selected().subscribe(this::follow);
        getChildren().addAll(head(), columnHeads(), list);
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !shown.isEmpty()) {
            list.getSelectionModel().select(firstOpen());
        }
    }

    /// The first line that needs somebody, else the first.
    private int firstOpen() {
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).check().isOpen())
                .findFirst()
                .orElse(0);
    }

    private void filter(boolean open) {
        shown.setPredicate(open ? line -> line.check().isOpen() : line -> true);
    }

    private void selected(@Nullable ColumnLine line) {
        if (line != null && !following) {
            wizard.request().selected().set(line.index());
        }
    }

    private void follow(Number index) {
        following = true;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).index() == index.intValue()) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        if (index.intValue() < 0) {
            list.getSelectionModel().clearSelection();
        }
        following = false;
        if (index.intValue() < 0 && list.isFocused()) {
            focus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            list.lookupAll(".column-cell").stream()
                    .filter(ColumnCell.class::isInstance)
                    .map(ColumnCell.class::cast)
                    .filter(ListCell::isSelected)
                    .findFirst()
                    .ifPresent(ColumnCell::open);
        }
    }

    private Node head() {
        Pick<Integer> tables = TablePick.of(wizard, words);
        tables.setId("import-table");
        Pick<String> type = types();
        type.setId("import-type");
        IntegerBinding open =
                Bindings.createIntegerBinding(
                        () ->
                                (int)
                                        wizard.plan().lines().stream()
                                                .filter(line -> line.check().isOpen())
                                                .count(),
                        wizard.plan().lines());
        openOnly.add(
                false, texts.bind("columns.all", Bindings.size(wizard.plan().lines()).asObject()));
        openOnly.add(true, texts.bind("columns.open", open.asObject()));
        HBox head =
                new HBox(
                        8,
                        Icons.of(Feather.FILE_TEXT, Icons.BUTTON, Tone.OK),
                        onlyTable(tables),
                        tables,
                        Icons.of(Feather.ARROW_RIGHT, Icons.ROW),
                        type,
                        Labels.mayShrink(Labels.of(about(), "small", "ink-muted")),
                        new Spacer(),
                        openOnly);
        head.getStyleClass().add("column-table-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// The name of the table where there is no other.
    private Label onlyTable(Pick<Integer> tables) {
        Label name = Labels.mayShrink(Labels.of("", "strong"));
        name.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> wizard.plan().present().map(ChosenTable::title).orElse(""),
                                wizard.plan().plan(),
                                wizard.plan().table()));
        name.visibleProperty().bind(tables.visibleProperty().not());
        name.managedProperty().bind(name.visibleProperty());
        return name;
    }

    private ObservableValue<String> about() {
        return Bindings.createStringBinding(
                this::size, words.language().locale(), wizard.plan().table(), wizard.plan().plan());
    }

    private String size() {
        return wizard.plan()
                .present()
                .map(table ->
                        texts.get(
                                "columns.size",
                                words.count(table.profile().rows()),
                                table.table().description(words.locale())))
                .orElse("");
    }

    /// What the table in sight becomes.
    private Pick<String> types() {
        Pick<String> pick =
                new Pick<>(
                        PickSource.of(this::typeItems),
                        key -> wizard.request().retype(key.isEmpty() ? null : key));
        Runnable show =
                () -> {
                    String key = wizard.plan().main().map(part -> part.entry().as()).orElse("");
                    boolean none = key.isEmpty();
                    pick.show(
                            none ? null : PickItem.of(key, words.type(key)),
                            texts.get("columns.no-type"));
                    pick.unanswered(none && wizard.plan().plan().get().entries().isEmpty());
                };
        wizard.plan().plan().subscribe(plan -> show.run());
        wizard.plan().table().subscribe(at -> show.run());
        words.language().locale().subscribe(locale -> show.run());
        return pick;
    }

    private List<PickItem<String>> typeItems() {
        var items = new ArrayList<PickItem<String>>();
        wizard.plan()
                .types()
                .forEach(type ->
                        items.add(
                                new PickItem<>(
                                        type.key(),
                                        words.type(type),
                                        "",
                                        "",
                                        type.wording().name().zh()
                                                + " "
                                                + type.wording().name().en())));
        items.add(PickItem.of("", texts.get("columns.no-type")));
        return items;
    }

    private Node columnHeads() {
        HBox heads =
                new HBox(
                        caption("columns.head.file", "column-file"),
                        caption("columns.head.samples", "column-samples"),
                        caption("columns.head.field", "column-field"),
                        caption("columns.head.check", "column-check"));
        heads.getStyleClass().add("column-heads");
        list.skinProperty().subscribe(skin -> follow(heads));
        HBox.setHgrow(heads.getChildren().get(1), Priority.ALWAYS);
        return heads;
    }

    /// Keeps the captions over their columns when a scroll bar takes room.
    private void follow(HBox heads) {
        if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
            bar.visibleProperty()
                    .subscribe(shown -> heads.pseudoClassStateChanged(SCROLLED, shown));
        }
    }

    private Node caption(String key, String place) {
        HBox box = new HBox(Labels.mayShrink(Labels.of(texts.bind(key), "small", "ink-muted")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(place);
        return box;
    }
}
