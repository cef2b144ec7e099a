package org.phalanx.desktop.records.list.filter;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// The conditions of a list as chips, the way to more of them, and a field for a part of a name.
public final class FilterBar extends HBox {
    private static final double FIND_WIDTH = 200;
    private static final int GAP = 8;
    private static final double EDGES = 48;

    private final ListFilter filter;
    private final ConditionWords words;
    private final BiConsumer<Node, @Nullable Condition> edit;
    private final Texts texts;
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final CustomTextField find = new CustomTextField();

    /// @param edit opens the builder below a node, at a condition or for a new one
    /// @param leave gives the focus back to the list
    public FilterBar(
            ListFilter filter,
            ConditionWords words,
            Language language,
            BiConsumer<Node, @Nullable Condition> edit,
            Runnable leave) {
        this.filter = filter;
        this.words = words;
        this.edit = edit;
        this.texts = language.texts(FilterBar.class);
        getStyleClass().addAll("filter-bar", "list-filter");
        chips.getStyleClass().add("chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.prefWrapLengthProperty().bind(widthProperty().subtract(FIND_WIDTH + EDGES));
        find.setId("list-find");
        find.setLeft(Icons.of(Feather.SEARCH, Icons.ROW));
        find.promptTextProperty().bind(texts.bind("find"));
        find.getStyleClass().add("small");
        find.setPrefWidth(FIND_WIDTH);
        find.setMinWidth(FIND_WIDTH);
        find.textProperty().bindBidirectional(filter.typed());
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
        getChildren().addAll(find, chips);
        filter.conditions().addListener((ListChangeListener<Condition>) change -> show());
        filter.links().subscribe(this::show);
        filter.type().subscribe(now -> show());
        language.locale().subscribe(now -> show());
    }

    /// Puts the cursor into the field for a part of a name.
    public void find() {
        find.requestFocus();
        find.selectAll();
    }

    /// Opens the builder for one more condition.
    public void add() {
        edit.accept(chips.getChildren().getLast(), null);
    }

    /// Takes the last condition away.
    public void removeLast() {
        if (!filter.conditions().isEmpty()) {
            filter.conditions().removeLast();
        } else {
            filter.typed().set("");
        }
    }

    private void key(KeyEvent event, Runnable leave) {
        boolean escape = event.getCode() == KeyCode.ESCAPE;
        if (escape && !find.getText().isEmpty()) {
            event.consume();
            find.clear();
        } else if (escape || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.BACK_SPACE && find.getText().isEmpty()) {
            event.consume();
            removeLast();
        }
    }

    private void show() {
        RecordType type = filter.type().get();
        if (type == null) {
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (Condition condition : filter.conditions()) {
            if (condition instanceof Condition.OnField on
                    && !type.fields().containsKey(on.field())) {
                continue;
            }
            shown.add(chip(type, condition));
        }
        Chip add = Chip.adding(texts.bind("add"), () -> {});
        add.setId("add-condition");
        add.setOnAction(event -> edit.accept(add, null));
        shown.add(add);
        chips.getChildren().setAll(shown);
    }

    private Chip chip(RecordType type, Condition condition) {
        var at =
                new Object() {
                    @Nullable Chip chip;
                };
        at.chip =
                Chip.condition(
                        new SimpleStringProperty(words.field(type, condition)),
                        new SimpleStringProperty(
                                words.value(type, condition, filter.links().get())),
                        () -> {
                            Chip below = at.chip;
                            if (below != null) {
                                edit.accept(below, condition);
                            }
                        },
                        () -> filter.conditions().remove(condition));
        return at.chip;
    }
}
