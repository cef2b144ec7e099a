package org.phalanx.desktop.records.form;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.OptionTone;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.sales.records.RecordWriter;

/// Makes what shows a value while nobody edits it.
public final class ValueNodes {
    private static final int AVATAR = 20;
    private static final int GAP = 6;
    private static final String USER = "user";
    private static final String STAGE = "stage";
    private static final String PIPELINE = "pipeline";

    private final FieldText text;
    private final RecordWriter writer;

    @Inject
    public ValueNodes(FieldText text, RecordWriter writer) {
        this.text = text;
        this.writer = writer;
    }

    /// A node for a value that is not empty.
    ///
    /// @param open opens a record that the value refers to
    public Node of(Field field, Object value, Links links, Consumer<Link> open) {
        return switch (field.kind()) {
            case REFERENCE, USER ->
                    switch (field.target()) {
                        case STAGE -> new Tag(text.brief(field, value, links), Tone.ACCENT);
                        case PIPELINE -> Labels.mayShrink(plain(field, value, links));
                        default -> link(links, value, open);
                    };
            case CHOICE, BAND -> option(field, value.toString());
            case CHOICES, TAGS -> tags(field, (Collection<?>) value, links);
            case LONG_TEXT, ADDRESS -> Labels.wrapped(plain(field, value, links));
            default -> Labels.mayShrink(plain(field, value, links));
        };
    }

    private Label plain(Field field, Object value, Links links) {
        return Labels.of(text.full(field, value, links), "body");
    }

    private Node option(Field field, String key) {
        return field.option(key)
                .flatMap(OptionTone::of)
                .<Node>map(tone -> new Tag(text.option(field, key), tone))
                .orElseGet(() -> Labels.mayShrink(Labels.of(text.option(field, key), "body")));
    }

    private Node tags(Field field, Collection<?> values, Links links) {
        FlowPane pane = new FlowPane(GAP, GAP);
        pane.setAlignment(Pos.CENTER_LEFT);
        for (Object value : values) {
            if (field.kind() == Kind.CHOICES) {
                Tone tone =
                        field.option(value.toString()).flatMap(OptionTone::of).orElse(Tone.NEUTRAL);
                pane.getChildren().add(new Tag(text.option(field, value.toString()), tone));
            } else if (value instanceof UUID id) {
                links.of(id).ifPresent(link -> pane.getChildren().add(tag(link)));
            }
        }
        return pane;
    }

    private Tag tag(Link link) {
        Tag tag = new Tag(text.title(link), Tone.NEUTRAL);
        if (link.deleted()) {
            tag.getStyleClass().add("in-bin");
        }
        return tag;
    }

    private Node link(Links links, Object value, Consumer<Link> open) {
        Link link =
                value instanceof UUID id
                        ? links.of(id).orElseGet(() -> new Link(id, "", "", false))
                        : new Link(new UUID(0, 0), "", "", false);
        Hyperlink title = new Hyperlink(text.title(link));
        title.getStyleClass().add("record-link");
        title.setMinWidth(0);
        title.setOnAction(event -> open.accept(link));
        if (link.deleted()) {
            title.getStyleClass().add("in-bin");
        }
        if (!link.type().equals(USER)) {
            return title;
        }
        Avatar avatar = Avatar.colleague(link.title(), AVATAR);
        title.getStyleClass().add("person");
        HBox box = new HBox(GAP, link.id().equals(writer.person()) ? avatar.mine() : avatar, title);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
