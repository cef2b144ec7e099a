package org.phalanx.desktop.ui.figure;

/// One band of a funnel with its numbers as they are read.
///
/// @param n what the width is drawn from
/// @param count text inside the band
/// @param conversion share that went on to the next stage; empty in the last one
/// @param comparison the same share of the period before, or the drop; may be empty
/// @param worst whether this is the greatest drop against its own history
public record FunnelStage(
        String name, long n, String count, String conversion, String comparison, boolean worst) {}
