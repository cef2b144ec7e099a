package org.phalanx.desktop.records.list.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.desktop.records.value.Signal;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.MoneyColumn;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;

/// One value of a row: amounts in the scale of their column, references as links, coloured choices
/// as tags, everything else as text.
final class ValueCell extends TableCell<Slot, ListRow> {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final int AVATAR = 18;
    private static final int GAP = 6;
    private static final String IN_BIN = "in-bin";

    private final Field field;
    private final ListParts parts;
    private final CellText words;
    private final Consumer<Link> open;

    /// @param scale of the column's amounts; lives as long as the column
    ValueCell(
            Field field,
            ListParts parts,
            CellText words,
            ObservableValue<@Nullable MoneyColumn> scale,
            Consumer<Link> open) {
        this.field = field;
        this.parts = parts;
        this.words = words;
        this.open = open;
        if (field.kind() == Kind.CASCADE) {
            // its tooltip tells the whole way, not what was cut off
            getStyleClass().add(Labels.MAY_SHRINK);
            setMinWidth(0);
        } else {
            Labels.mayShrink(this);
        }
        if (field.kind() == Kind.MONEY) {
            scale.subscribe(now -> updateItem(getItem(), isEmpty()));
        }
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setText(null);
        if (row == null || empty) {
            return;
        }
        ListRow.Head head = row.head();
        pseudoClassStateChanged(NONE, false);
        if (head != null) {
            setText(words.sum(field, head));
            return;
        }
        Object value = row.value(field.key());
        Optional<Signal> signal = words.signal(field, row);
        pseudoClassStateChanged(NONE, value == null && signal.isEmpty());
        if (signal.isPresent()) {
            setGraphic(said(signal.get()));
        } else if (value instanceof UUID id && field.kind().isReference()) {
            row.links().of(id).ifPresent(link -> setGraphic(link(link)));
        } else if (value instanceof Collection<?> many && !many.isEmpty()) {
            setGraphic(new TagStrip(many.stream().map(one -> tag(one, row)).toList()));
        } else {
            String written = words.of(field, row);
            String whole = words.whole(field, row);
            if (field.kind() == Kind.CASCADE) {
                setTooltip(whole.isEmpty() ? null : new Tooltip(whole));
            }
            Tone tone = value == null ? null : tone(value);
            if (tone == null) {
                setText(written);
            } else {
                setGraphic(new Tag(written, tone));
            }
        }
    }

    private static Node said(Signal signal) {
        Label words = Labels.mayShrink(Labels.of(signal.text(), "strong"));
        HBox said = new HBox(GAP, Icons.of(signal.icon(), Icons.ROW), words);
        said.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("cell-signal");
        // what is only due today stays ink: it doesn't shout
        return signal.tone() == Tone.NEUTRAL ? said : signal.tone().on(said);
    }

    private Tag tag(Object one, ListRow row) {
        Tone tone = field.option(one.toString()).flatMap(OptionTone::of).orElse(Tone.NEUTRAL);
        return new Tag(parts.text().brief(field, List.of(one), row.links()), tone);
    }

    private @Nullable Tone tone(Object value) {
        return field.kind() == Kind.CHOICE || field.kind() == Kind.BAND
                ? field.option(value.toString()).flatMap(OptionTone::of).orElse(null)
                : null;
    }

    private Node link(Link link) {
        Hyperlink title = Labels.mayShrink(new Hyperlink(parts.text().title(link)));
        title.getStyleClass().add("cell-link");
        title.setFocusTraversable(false);
        title.setOnAction(event -> open.accept(link));
        if (link.deleted()) {
            title.getStyleClass().add(IN_BIN);
        }
        if (field.kind() != Kind.USER) {
            return title;
        }
        Avatar avatar = Avatar.colleague(link.title(), AVATAR);
        boolean me = link.id().equals(parts.settings().person());
        HBox person = new HBox(GAP, me ? avatar.mine() : avatar, title);
        person.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(avatar, new Tooltip(link.title()));
        return person;
    }
}
