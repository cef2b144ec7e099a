package org.phalanx.desktop.ui.shell.help;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.keys.KeyMap;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.text.Texts;

/// What the screen in sight is for, and all keys that work now: to be looked for by what they do,
/// and to be changed.
public final class HelpView extends VBox {

    private static final double COLUMN = 300;
    private static final double MOST = 420;
    private static final double FIND = 240;
    private static final int COLUMNS = 2;

    private final Texts texts;
    private final KeyMap map;
    private final List<KeySection> sections;
    private final TextField find = new TextField();
    private final VBox keys = new VBox(8);
    private final Label said = Labels.of("", "small", "ink-warn");

    /// @param about what the screen is for; empty where there is nothing to say
    /// @param sections keys, those of the screen first
    public HelpView(
            Texts texts, String about, List<KeySection> sections, KeyMap map, Runnable close) {
        super(12);
        this.texts = texts;
        this.map = map;
        this.sections = sections;
        getStyleClass().add("key-map");
        Button cross = Buttons.small(Buttons.icon(Feather.X, texts.bind("close"), close));
        HBox head =
                new HBox(12, Labels.of(texts.bind("help"), "title-3"), new Spacer(), find, cross);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (!about.isEmpty()) {
            getChildren().add(Labels.wrapped(Labels.of(about, "body")));
        }
        find.promptTextProperty().bind(texts.bind("find"));
        find.setPrefWidth(FIND);
        find.textProperty().subscribe(this::fill);
        Label how = Labels.wrapped(Labels.of(texts.bind("how"), "small", "ink-muted"));
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var scroll = new ScrollPane(keys);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST);
        getChildren().addAll(said, scroll, how);
        fill();
    }

    private void fill() {
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        keys.getChildren().clear();
        for (KeySection section : sections) {
            List<KeyAction> some =
                    map.bound(section.place(), section.actions()).stream()
                            .filter(action -> has(action, wanted))
                            .toList();
            if (!some.isEmpty()) {
                keys.getChildren()
                        .addAll(
                                Labels.of(title(section), "small", "ink-muted"),
                                grid(section, some));
            }
        }
        if (keys.getChildren().isEmpty()) {
            keys.getChildren().add(Labels.of(texts.bind("none"), "body", "ink-muted"));
        }
    }

    private ObservableValue<String> title(KeySection section) {
        return section.place().equals(KeyMap.EVERYWHERE)
                ? texts.bind("everywhere")
                : texts.bind("here");
    }

    private static boolean has(KeyAction action, String wanted) {
        return Stream.of(action.title().getValue(), action.keys().getDisplayText())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Node grid(KeySection section, List<KeyAction> actions) {
        TilePane grid = new TilePane(24, 0);
        grid.setPrefColumns(COLUMNS);
        grid.setPrefTileWidth(COLUMN);
        grid.setPrefTileHeight(30);
        actions.forEach(action -> grid.getChildren().add(line(section, action)));
        return grid;
    }

    private Node line(KeySection section, KeyAction action) {
        var capture =
                new KeyCapture(
                        action.keys(),
                        texts.bind("press"),
                        wanted -> change(section, action, wanted),
                        () -> reset(section, action));
        capture.accessibleTextProperty()
                .bind(texts.bind("change", action.title(), capture.textProperty()));
        HBox line =
                new HBox(
                        Labels.mayShrink(Labels.of(action.title(), "body")), new Spacer(), capture);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(COLUMN);
        return line;
    }

    private void change(KeySection section, KeyAction action, KeyCombination wanted) {
        List<KeyAction> all =
                sections.stream()
                        .flatMap(one -> map.bound(one.place(), one.actions()).stream())
                        .toList();
        said.setText(
                map.bind(section.place(), action, wanted, all)
                        .map(taken ->
                                texts.get(
                                        "taken",
                                        wanted.getDisplayText().replace("+", " "),
                                        taken.title().getValue()))
                        .orElse(""));
        fill();
    }

    private void reset(KeySection section, KeyAction action) {
        map.reset(section.place(), action);
        said.setText("");
        fill();
    }
}
