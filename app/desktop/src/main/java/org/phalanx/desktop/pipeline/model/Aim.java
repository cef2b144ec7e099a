package org.phalanx.desktop.pipeline.model;

import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// A card in somebody's hand, and the place where it would be put now.
///
/// @param card that was taken up
/// @param stage where it would go
/// @param index before which card, counted without the one in hand
public record Aim(DealCard card, StageLine stage, int index) {}
