package org.phalanx.desktop.search;

import atlantafx.base.controls.Spacer;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.search.model.Offer;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.store.search.found.Hit;

/// One line of the palette.
final class OfferCell extends ListCell<Offer> {

    static final double ROW = 40;
    static final double HEADING = 30;
    private static final int GAP = 10;

    private final Locale locale;

    OfferCell(Locale locale) {
        this.locale = locale;
        // so that long names end in an ellipsis instead of widening the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        boolean heading = offer instanceof Offer.Heading;
        setPrefHeight(heading ? HEADING : ROW);
        setMouseTransparent(offer == null || heading);
        setGraphic(offer == null ? null : node(offer));
        setAccessibleText(offer == null ? null : spoken(offer));
    }

    private Node node(Offer offer) {
        return switch (offer) {
            case Offer.Heading(String title) -> Labels.of(title, "small", "ink-muted");
            case Offer.Found(Hit hit, String second) -> found(hit, second);
            case Offer.Deed deed -> deed(deed);
        };
    }

    private Node found(Hit hit, String second) {
        HBox row = row(Records.icon(hit.type()), new MarkedText(hit.title(), hit.marks(), "body"));
        if (hit.field() != null) {
            row.getChildren().add(new MarkedText(hit.text(), hit.textMarks(), "small", "ink-2"));
        }
        if (!second.isEmpty() && !second.equals(hit.title())) {
            row.getChildren().add(Labels.mayShrink(Labels.of(second, "small", "ink-muted")));
        }
        row.getChildren()
                .addAll(
                        new Spacer(),
                        new Tag(hit.type().wording().name().in(locale), Tone.NEUTRAL));
        return row;
    }

    private static Node deed(Offer.Deed deed) {
        HBox row = row(deed.icon(), new MarkedText(deed.title(), deed.marks(), "body"));
        if (deed.keys() != null) {
            row.getChildren().addAll(new Spacer(), new KeyCap(deed.keys()));
        }
        return row;
    }

    private static HBox row(Ikon icon, MarkedText title) {
        HBox row = new HBox(GAP, Icons.of(icon, Icons.ROW), title);
        HBox.setHgrow(title, Priority.SOMETIMES);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String spoken(Offer offer) {
        return switch (offer) {
            case Offer.Heading(String title) -> title;
            case Offer.Found(Hit hit, String second) -> hit.title() + " " + second;
            case Offer.Deed deed -> deed.title();
        };
    }
}
