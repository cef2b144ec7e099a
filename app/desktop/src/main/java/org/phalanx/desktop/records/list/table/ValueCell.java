package org.phalanx.desktop.records.list.table;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.MoneyColumn;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.value.Money;

/// One value of a row: amounts in the scale of their column, references as links, coloured choices
/// as tags, everything else as text.
final class ValueCell extends TableCell<Slot, ListRow> {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final int AVATAR = 18;
    private static final int GAP = 6;
    private static final String IN_BIN = "in-bin";

    private final Field field;
    private final ListParts parts;
    private final ObservableValue<@Nullable MoneyColumn> scale;
    private final Consumer<Link> open;

    /// @param scale of the column's amounts; lives as long as the column
    ValueCell(
            Field field,
            ListParts parts,
            ObservableValue<@Nullable MoneyColumn> scale,
            Consumer<Link> open) {
        this.field = field;
        this.parts = parts;
        this.scale = scale;
        this.open = open;
        Labels.mayShrink(this);
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
        Object value = row.value(field.key());
        pseudoClassStateChanged(NONE, value == null);
        if (value == null) {
            setText(FigureFormat.NOTHING);
        } else if (value instanceof UUID id && field.kind().isReference()) {
            row.links().of(id).ifPresent(link -> setGraphic(link(link)));
        } else {
            Tone tone = tone(value);
            String written = written(value, row);
            if (tone == null) {
                setText(oneLine(written));
            } else {
                setGraphic(new Tag(written, tone));
            }
        }
    }

    private String written(Object value, ListRow row) {
        MoneyColumn column = scale.getValue();
        return value instanceof Money money
                        && column != null
                        && money.currency().equals(parts.settings().currency())
                ? column.write(money.minor())
                : parts.text().brief(field, value, row.links());
    }

    private @Nullable Tone tone(Object value) {
        return field.kind() == Kind.CHOICE || field.kind() == Kind.BAND
                ? field.option(value.toString()).flatMap(ValueCell::coloured).orElse(null)
                : null;
    }

    private static Optional<Tone> coloured(Option option) {
        return OptionTone.of(option);
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    private Node link(Link link) {
        Hyperlink title = Labels.mayShrink(new Hyperlink(link.title()));
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
        return person;
    }
}
