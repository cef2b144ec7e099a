package org.phalanx.desktop.ui.memory;

/// The memory that all workspaces on this device share, for how the application looks.
public record LookMemory(Memory memory) {}
