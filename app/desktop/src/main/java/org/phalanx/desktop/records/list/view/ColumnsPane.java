package org.phalanx.desktop.records.list.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The columns of a list: which are shown, and in which order. The title always comes first.
public final class ColumnsPane extends VBox {
    private static final String HIDDEN = "hidden";
    private static final int MOST_FROZEN = 4;

    private final RecordType type;
    private final List<String> shown;
    private final Locale locale;
    private final Texts texts;
    private final Consumer<List<String>> chosen;
    private final VBox lines = new VBox();
    private final TextField find = new TextField();

    /// How the list is now.
    ///
    /// @param columns their keys
    /// @param frozen how many of them stay in sight when the others are scrolled sideways
    public record Now(List<String> columns, int frozen) {}

    /// @param chosen gets the columns after each change
    /// @param freeze gets how many are to stay in sight
    public ColumnsPane(
            RecordType type,
            Now now,
            ListParts parts,
            Consumer<List<String>> chosen,
            IntConsumer freeze) {
        this.type = type;
        this.shown = new ArrayList<>(now.columns());
        this.locale = parts.language().locale().get();
        this.texts = parts.language().texts(ColumnsPane.class);
        this.chosen = chosen;
        getStyleClass().add("columns-pane");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        find.setId("columns-find");
        find.promptTextProperty().bind(texts.bind("columns.find"));
        find.textProperty().subscribe((before, after) -> draw());
        getChildren()
                .setAll(
                        Labels.of(texts.bind("columns.title"), "heading"),
                        find,
                        scroll,
                        freezing(now.frozen(), freeze));
        draw();
    }

    private HBox freezing(int frozen, IntConsumer freeze) {
        SegmentedControl<Integer> count = new SegmentedControl<>(Math.min(frozen, MOST_FROZEN));
        for (int i = 0; i <= MOST_FROZEN; i++) {
            count.add(i, new SimpleStringProperty(String.valueOf(i)));
        }
        count.setId("columns-frozen");
        count.value().subscribe((before, after) -> freeze.accept(after));
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox line = new HBox(8, Labels.of(texts.bind("columns.frozen"), "small"), room, count);
        line.getStyleClass().add("columns-line");
        return line;
    }

    private boolean isFound(Field field) {
        String typed = find.getText().strip().toLowerCase(locale);
        return typed.isEmpty() || field.label().in(locale).toLowerCase(locale).contains(typed);
    }

    private void draw() {
        var all = new ArrayList<Node>();
        for (String key : shown) {
            if (type.fields().containsKey(key)
                    && !key.equals(type.face().title())
                    && isFound(type.field(key))) {
                all.add(line(type.field(key), true));
            }
        }
        for (Field field : type.activeFields()) {
            boolean hidden = field.place().group().equals(HIDDEN);
            if (!shown.contains(field.key()) && !hidden && isFound(field)) {
                all.add(line(field, false));
            }
        }
        lines.getChildren().setAll(all);
    }

    private HBox line(Field field, boolean isShown) {
        CheckBox box = Labels.mayShrink(new CheckBox(field.label().in(locale)));
        box.setId("column-" + field.key());
        box.setSelected(isShown);
        box.setOnAction(event -> {
            if (!shown.remove(field.key())) {
                shown.add(field.key());
            }
            changed("column-" + field.key());
        });
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox line = new HBox(4, box, room);
        line.getStyleClass().add("columns-line");
        if (isShown) {
            line.getChildren()
                    .addAll(
                            step(field, Feather.ARROW_UP, "columns.up", -1),
                            step(field, Feather.ARROW_DOWN, "columns.down", 1));
        }
        return line;
    }

    private Button step(Field field, Feather icon, String name, int by) {
        int at = shown.indexOf(field.key());
        int to = at + by;
        String id = (by < 0 ? "up-" : "down-") + field.key();
        Button button =
                Buttons.tiny(
                        Buttons.icon(
                                icon,
                                texts.bind(name),
                                () -> {
                                    shown.remove(at);
                                    shown.add(to, field.key());
                                    changed(id);
                                }));
        button.setId(id);
        // the first place belongs to the title
        button.setVisible(to > 0 && to < shown.size());
        return button;
    }

    private void changed(String focus) {
        chosen.accept(List.copyOf(shown));
        draw();
        Node again = lines.lookup("#" + focus);
        if (again != null && again.isVisible()) {
            again.requestFocus();
        } else {
            lines.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }
}
