package org.phalanx.desktop.records.bin;

import jakarta.inject.Inject;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.records.RecordBin.Item;

/// What was deleted, of every type, and the way back.
///
/// A screen of its own and not the list of a type: it shows records of all types together.
final class BinPage implements ScreenView {
    private final BinList list;
    private final BinModel bin;
    private final Places places;
    private final Texts texts;
    private final BinTable table;
    private final BinFind find;
    private final StackPane state = new StackPane();
    private final StackPane root = new StackPane();

    @Inject
    BinPage(BinList list, BinModel bin, Places places, Language language, Formats formats) {
        this.list = list;
        this.bin = bin;
        this.places = places;
        this.texts = language.texts(BinPage.class);
        table = new BinTable(list, language, formats, this::open);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        find = new BinFind(list, texts, table::requestFocus);
        state.setPickOnBounds(false);
        list.read().subscribe(read -> show());
        list.rows().addListener((ListChangeListener<BinRow>) change -> show());
        StackPane middle = new StackPane(table, state);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().setAll(new VBox(head(), bar(), middle));
        root.getStyleClass().add("list-page");
    }

    private HBox head() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var restore =
                Buttons.withIcon(
                        Buttons.primary(texts.bind("bin.restore"), this::restore),
                        Feather.ROTATE_CCW);
        restore.setId("bin-restore");
        restore.disableProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(row -> false)
                                .orElse(true));
        restore.visibleProperty().bind(Bindings.isNotEmpty(list.rows()));
        HBox head =
                new HBox(
                        Buttons.small(
                                Buttons.icon(
                                        Feather.ARROW_LEFT, texts.bind("bin.back"), places::back)),
                        Labels.of(texts.bind("bin.title"), "title-2"),
                        Labels.mayShrink(Labels.of(texts.bind("bin.text"), "small", "ink-muted")),
                        room,
                        restore);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private HBox bar() {
        var most =
                Labels.of(
                        texts.bind("bin.more", new SimpleStringProperty("" + BinReader.MOST)),
                        "small",
                        "ink-muted");
        most.visibleProperty().bind(list.cut());
        HBox bar = new HBox(find, most);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void show() {
        state.getChildren().clear();
        if (!list.read().get() || !list.rows().isEmpty()) {
            return;
        }
        state.getChildren()
                .setAll(
                        list.isEmpty()
                                ? new EmptyState(
                                        Feather.TRASH_2,
                                        texts.bind("bin.empty"),
                                        texts.bind("bin.empty.text"))
                                : new EmptyState(
                                                Feather.SEARCH,
                                                texts.bind("bin.none"),
                                                texts.bind("bin.none.text"))
                                        .actions(
                                                Buttons.primary(
                                                        texts.bind("bin.all"),
                                                        () -> list.typed().set(""))));
    }

    private void open(BinRow row) {
        places.record(row.type().key(), row.id());
    }

    private void openCurrent() {
        BinRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open(row);
        }
    }

    private void restore() {
        List<BinRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (chosen.size() == 1) {
            BinRow row = chosen.getFirst();
            bin.restore(row.type(), row.id(), row.title());
        } else if (!chosen.isEmpty()) {
            bin.restore(chosen.stream().map(row -> new Item(row.type().key(), row.id())).toList());
        }
        table.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            openCurrent();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        list.start();
        table.requestFocus();
    }

    @Override
    public void deactivate() {
        list.close();
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(
                KeyAction.of("R", texts.bind("key.restore"), this::restore),
                KeyAction.of("Enter", texts.bind("key.open"), this::openCurrent),
                KeyAction.of("Shortcut+F", texts.bind("key.find"), find::begin));
    }
}
