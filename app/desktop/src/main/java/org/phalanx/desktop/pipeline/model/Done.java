package org.phalanx.desktop.pipeline.model;

/// A move that holds.
///
/// @param drop what was moved where
/// @param gesture number of its gesture in the journal
public record Done(Drop drop, long gesture) {}
