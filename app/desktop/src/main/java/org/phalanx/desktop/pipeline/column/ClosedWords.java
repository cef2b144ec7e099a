package org.phalanx.desktop.pipeline.column;

import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.sales.pipeline.BoardPicture.Closed;
import org.phalanx.sales.pipeline.StageLine;

/// What a stage in which deals end says of itself.
record ClosedWords(BoardParts parts) {

    private static final String WON = "won";

    static boolean isWon(StageLine stage) {
        return stage.outcome().equals(WON);
    }

    /// What it asks for when a card is put there.
    String asks(StageLine stage) {
        return parts.columnTexts().get(isWon(stage) ? "closed.won.drop" : "closed.lost.drop");
    }

    /// How many came there, and for which reason most of them.
    String summary(Closed now) {
        String count = parts.columnTexts().get("closed.count", now.totals().count());
        return now.reason() == null
                ? count
                : parts.columnTexts().get("closed.reason", count, reason(now), now.times());
    }

    /// The same where there is less room and the number stands above.
    String inColumn(Closed now) {
        return now.reason() == null
                ? parts.columnTexts().get("closed.count", now.totals().count())
                : parts.columnTexts().get("closed.most", reason(now), now.times());
    }

    private String reason(Closed now) {
        return parts.words().option("loss_reason", String.valueOf(now.reason()));
    }
}
