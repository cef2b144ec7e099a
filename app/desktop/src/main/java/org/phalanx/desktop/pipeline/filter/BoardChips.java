package org.phalanx.desktop.pipeline.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.desktop.ui.filter.Filtering;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.Choice;

/// The conditions of a board as chips: whose deals, signed when, how large, how they are going.
public final class BoardChips implements Filtering {

    private final ObjectProperty<@Nullable BoardFilter> filter;
    private final FilterMenu menu;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");

    /// @param filter what is shown and changed
    public BoardChips(ObjectProperty<@Nullable BoardFilter> filter, FilterMenu menu) {
        this.filter = filter;
        this.menu = menu;
        this.texts = menu.texts();
        filter.subscribe(this::take);
        typed.subscribe((before, now) -> put(now.strip()));
    }

    private void take(@Nullable BoardFilter now) {
        String text = text(now);
        // a space that is being typed is not taken away
        if (!typed.get().strip().equals(text)) {
            typed.set(text);
        }
    }

    private void put(String text) {
        BoardFilter now = filter.get();
        if (now != null && !text.equals(text(now))) {
            filter.set(now.withText(text.isEmpty() ? null : text));
        }
    }

    private static String text(@Nullable BoardFilter now) {
        return now == null ? "" : Objects.requireNonNullElse(now.text(), "");
    }

    @Override
    public StringProperty typed() {
        return typed;
    }

    @Override
    public ObservableValue<String> prompt() {
        return texts.bind("find");
    }

    @Override
    public void onChips(Runnable action) {
        filter.subscribe(action);
        menu.names().subscribe(action);
    }

    @Override
    public List<Chip> chips(Node bar) {
        var shown = new ArrayList<Chip>();
        BoardFilter now = filter.get();
        if (now != null) {
            scope(now, bar).ifPresent(shown::add);
            addOwner(now, bar, shown);
            addSigning(now, bar, shown);
            addLeast(now, bar, shown);
            addState(now, bar, shown);
        }
        return shown;
    }

    private Optional<Chip> scope(BoardFilter now, Node at) {
        if (menu.isMine(now.owner())) {
            return Optional.of(
                    Chip.scope(
                            texts.bind("mine"),
                            () -> add(at),
                            () -> filter.set(now.withOwner(null))));
        }
        return name(now.team())
                .map(team -> Chip.scope(team, () -> add(at), () -> filter.set(now.withTeam(null))));
    }

    private void addOwner(BoardFilter now, Node at, List<Chip> shown) {
        if (now.owner() != null && !menu.isMine(now.owner())) {
            name(now.owner())
                    .ifPresent(owner ->
                            shown.add(
                                    condition(
                                            at, texts.bind("owner"), owner, now.withOwner(null))));
        }
    }

    private void addSigning(BoardFilter now, Node at, List<Chip> shown) {
        Period signing = now.signing();
        if (signing != null) {
            shown.add(
                    condition(
                            at,
                            texts.bind("signing"),
                            texts.bind("signing.value", signing.text().replace("-Q", " Q")),
                            now.withSigning(null)));
        }
    }

    private void addLeast(BoardFilter now, Node at, List<Chip> shown) {
        Long least = now.least();
        if (least != null) {
            shown.add(
                    condition(
                            at,
                            texts.bind("amount"),
                            texts.bind("amount.value", menu.amount(least)),
                            now.withLeast(null)));
        }
    }

    private void addState(BoardFilter now, Node at, List<Chip> shown) {
        BoardFilter.State state = now.state();
        if (state != null) {
            shown.add(
                    condition(
                            at,
                            texts.bind("state"),
                            texts.bind("state." + state.name().toLowerCase(Locale.ROOT)),
                            now.withState(null)));
        }
    }

    private Chip condition(
            Node at,
            ObservableValue<String> field,
            ObservableValue<String> value,
            BoardFilter without) {
        return Chip.condition(field, value, () -> add(at), () -> filter.set(without));
    }

    private Optional<ObservableValue<String>> name(@Nullable UUID id) {
        return menu.names().stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .map(name -> texts.bind("name", name));
    }

    @Override
    public void add(Node below) {
        ContextMenu popup = new ContextMenu();
        popup.getItems().setAll(menu.items(filter));
        popup.show(below, Side.BOTTOM, 0, 4);
    }

    @Override
    public void removeLast() {
        BoardFilter now = filter.get();
        if (now != null) {
            filter.set(last(now));
        }
    }

    /// The filter without its last chip, or without what was typed.
    private static BoardFilter last(BoardFilter now) {
        if (now.state() != null) {
            return now.withState(null);
        }
        if (now.least() != null) {
            return now.withLeast(null);
        }
        if (now.signing() != null) {
            return now.withSigning(null);
        }
        return now.owner() != null || now.team() != null
                ? now.withOwner(null).withTeam(null)
                : now.withText(null);
    }
}
