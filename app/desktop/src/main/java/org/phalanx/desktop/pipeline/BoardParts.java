package org.phalanx.desktop.pipeline;

import java.util.Currency;
import org.phalanx.desktop.pipeline.card.CardWords;
import org.phalanx.desktop.pipeline.column.ColumnView;
import org.phalanx.desktop.pipeline.model.Aiming;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.pipeline.model.CardWalk;
import org.phalanx.desktop.pipeline.model.MoveModel;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What the parts of one board share.
///
/// @param board its state
/// @param moves of deals
/// @param walk the selected card
/// @param aiming the card in hand
/// @param words of cards
/// @param formats of figures
/// @param currency of totals
public record BoardParts(
        BoardModel board,
        MoveModel moves,
        CardWalk walk,
        Aiming aiming,
        CardWords words,
        Formats formats,
        Currency currency) {

    /// The language of everything.
    public Language language() {
        return words.language();
    }

    Texts texts() {
        return language().texts(BoardParts.class);
    }

    /// The texts of its columns.
    public Texts columnTexts() {
        return language().texts(ColumnView.class);
    }

    /// An amount of the workspace's currency.
    public String money(long minor) {
        return formats.money().compact(minor, currency);
    }
}
