package org.phalanx.store.gate;

/// This device among those that share a workspace.
///
/// @param ordinal given by the hub; 1 before there is one
public record Device(int ordinal) {}
