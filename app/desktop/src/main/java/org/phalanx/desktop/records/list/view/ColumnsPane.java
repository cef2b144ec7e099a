package org.phalanx.desktop.records.list.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The columns of a list: which are shown, and in which order. The title always comes first.
public final class ColumnsPane extends VBox {
    private static final String HIDDEN = "hidden";

    private final RecordType type;
    private final List<String> shown;
    private final Locale locale;
    private final Texts texts;
    private final Consumer<List<String>> chosen;
    private final VBox lines = new VBox();

    /// @param shown keys of the columns now
    /// @param chosen gets them after each change
    public ColumnsPane(
            RecordType type, List<String> shown, ListParts parts, Consumer<List<String>> chosen) {
        this.type = type;
        this.shown = new ArrayList<>(shown);
        this.locale = parts.language().locale().get();
        this.texts = parts.language().texts(ColumnsPane.class);
        this.chosen = chosen;
        getStyleClass().add("columns-pane");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(Labels.of(texts.bind("columns.title"), "heading"), scroll);
        draw();
    }

    private void draw() {
        var all = new ArrayList<Node>();
        for (String key : shown) {
            if (type.fields().containsKey(key) && !key.equals(type.face().title())) {
                all.add(line(type.field(key), true));
            }
        }
        for (Field field : type.activeFields()) {
            boolean hidden = field.place().group().equals(HIDDEN);
            if (!shown.contains(field.key()) && !hidden) {
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
