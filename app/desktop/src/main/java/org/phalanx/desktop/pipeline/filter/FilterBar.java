package org.phalanx.desktop.pipeline.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.Choice;

/// The conditions of a board as chips, and the way to add more.
public final class FilterBar extends HBox {

    private static final double FIND_WIDTH = 180;

    private final ObjectProperty<@Nullable BoardFilter> filter;
    private final FilterMenu menu;
    private final Texts texts;
    private final HBox chips = new HBox();
    private final TextField find = new TextField();

    /// @param filter what is shown and changed
    /// @param figures at the right
    public FilterBar(ObjectProperty<@Nullable BoardFilter> filter, FilterMenu menu, Node figures) {
        this.filter = filter;
        this.menu = menu;
        this.texts = menu.texts();
        getStyleClass().add("filter-bar");
        chips.getStyleClass().add("chips");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        find.promptTextProperty().bind(texts.bind("find"));
        find.setPrefWidth(FIND_WIDTH);
        find.getStyleClass().add("small");
        find.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                endFind(event.getCode() == KeyCode.ENTER);
            }
        });
        showFind(false);
        getChildren().addAll(chips, find, room, figures);
        filter.subscribe(now -> show());
        menu.names().subscribe(this::show);
    }

    /// Opens the field for a part of a name.
    public void find() {
        BoardFilter now = filter.get();
        find.setText(now == null || now.text() == null ? "" : now.text());
        showFind(true);
        find.requestFocus();
        find.selectAll();
    }

    private void endFind(boolean take) {
        BoardFilter now = filter.get();
        if (take && now != null) {
            String typed = find.getText().strip();
            filter.set(now.withText(typed.isEmpty() ? null : typed));
        }
        showFind(false);
        chips.getChildren().getLast().requestFocus();
    }

    private void showFind(boolean shown) {
        find.setVisible(shown);
        find.setManaged(shown);
    }

    private void show() {
        BoardFilter now = filter.get();
        List<Node> shown = new ArrayList<>();
        if (now != null) {
            scope(now).ifPresent(shown::add);
            addOwner(now, shown);
            addText(now, shown);
            addSigning(now, shown);
            addLeast(now, shown);
            addState(now, shown);
        }
        Chip add = Chip.adding(texts.bind("add"), () -> {});
        add.setOnAction(event -> open(add));
        shown.add(add);
        chips.getChildren().setAll(shown);
    }

    private Optional<Chip> scope(BoardFilter now) {
        if (menu.isMine(now.owner())) {
            return Optional.of(
                    Chip.scope(
                            texts.bind("mine"),
                            () -> open(chips),
                            () -> filter.set(now.withOwner(null))));
        }
        return name(now.team())
                .map(team ->
                        Chip.scope(team, () -> open(chips), () -> filter.set(now.withTeam(null))));
    }

    private void addOwner(BoardFilter now, List<Node> shown) {
        if (now.owner() != null && !menu.isMine(now.owner())) {
            name(now.owner())
                    .ifPresent(owner ->
                            shown.add(condition(texts.bind("owner"), owner, now.withOwner(null))));
        }
    }

    private void addText(BoardFilter now, List<Node> shown) {
        String text = now.text();
        if (text != null) {
            shown.add(
                    Chip.condition(
                            texts.bind("text"),
                            texts.bind("text.value", text),
                            this::find,
                            () -> filter.set(now.withText(null))));
        }
    }

    private void addSigning(BoardFilter now, List<Node> shown) {
        Period signing = now.signing();
        if (signing != null) {
            shown.add(
                    condition(
                            texts.bind("signing"),
                            texts.bind("signing.value", signing.text().replace("-Q", " Q")),
                            now.withSigning(null)));
        }
    }

    private void addLeast(BoardFilter now, List<Node> shown) {
        Long least = now.least();
        if (least != null) {
            shown.add(
                    condition(
                            texts.bind("amount"),
                            texts.bind("amount.value", menu.amount(least)),
                            now.withLeast(null)));
        }
    }

    private void addState(BoardFilter now, List<Node> shown) {
        BoardFilter.State state = now.state();
        if (state != null) {
            shown.add(
                    condition(
                            texts.bind("state"),
                            texts.bind("state." + state.name().toLowerCase(Locale.ROOT)),
                            now.withState(null)));
        }
    }

    private Chip condition(
            ObservableValue<String> field, ObservableValue<String> value, BoardFilter without) {
        return Chip.condition(field, value, () -> open(chips), () -> filter.set(without));
    }

    private Optional<ObservableValue<String>> name(@Nullable UUID id) {
        return menu.names().stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .map(name -> texts.bind("name", name));
    }

    private void open(Node at) {
        ContextMenu popup = new ContextMenu();
        popup.getItems().setAll(menu.items(filter, this::find));
        popup.show(at, Side.BOTTOM, 0, 4);
    }
}
