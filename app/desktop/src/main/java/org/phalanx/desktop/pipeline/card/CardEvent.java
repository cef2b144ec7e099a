package org.phalanx.desktop.pipeline.card;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;
import org.phalanx.sales.pipeline.DealCard;

/// Something that a person wants of a card; whoever stands around the cards hears it.
public final class CardEvent extends Event {

    /// Any of them.
    public static final EventType<CardEvent> ANY = new EventType<>(Event.ANY, "CARD");

    /// The page of the deal.
    public static final EventType<CardEvent> OPEN = new EventType<>(ANY, "CARD_OPEN");

    /// The next stage.
    public static final EventType<CardEvent> FORWARD = new EventType<>(ANY, "CARD_FORWARD");

    /// The form of an activity about the deal.
    public static final EventType<CardEvent> LOG = new EventType<>(ANY, "CARD_LOG");

    /// Everything that can be done with it.
    public static final EventType<CardEvent> MORE = new EventType<>(ANY, "CARD_MORE");

    @Serial private static final long serialVersionUID = 1;

    private final transient DealCard card;

    CardEvent(EventType<CardEvent> type, DealCard card) {
        super(type);
        this.card = card;
    }

    public DealCard card() {
        return card;
    }
}
