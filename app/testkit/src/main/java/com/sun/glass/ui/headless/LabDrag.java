package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;

/// One drag and drop inside this process: the clipboard begins it, the robot moves and ends it, and
/// the views under the mouse hear of it as they would from a window system.
final class LabDrag {
    private final LabApplication application;
    private LabView source;
    private LabView over;
    private boolean active;
    private int offered;
    private int accepted;

    LabDrag(LabApplication application) {
        this.application = application;
    }

    boolean isActive() {
        return active;
    }

    int offered() {
        return offered;
    }

    void pressedOn(LabView view) {
        source = view;
    }

    /// Holds the caller in a nested event loop until the robot drops, as GTK does. Returns the
    /// action that the target performed.
    int run(int actions) {
        offered = actions;
        over = null;
        accepted = Clipboard.ACTION_NONE;
        active = true;
        return (int) application._enterNestedEventLoop();
    }

    void move(int x, int y) {
        LabView view = LabView.at(x, y);
        if (view != over) {
            if (over != null) {
                over.dragLeave();
            }
            over = view;
            if (view != null) {
                accepted = view.dragEnter(x, y, recommended());
            }
        }
        if (over != null) {
            accepted = over.dragOver(x, y, recommended());
        }
    }

    void drop(int x, int y) {
        move(x, y);
        int performed = Clipboard.ACTION_NONE;
        if (over != null) {
            if (accepted != Clipboard.ACTION_NONE) {
                performed = over.dragDrop(x, y, recommended());
            }
            over.dragLeave();
        }
        end(performed);
    }

    void cancel() {
        if (over != null) {
            over.dragLeave();
        }
        end(Clipboard.ACTION_NONE);
    }

    private void end(int performed) {
        active = false;
        over = null;
        if (source != null) {
            source.dragEnd(performed);
        }
        application._leaveNestedEventLoop(performed);
    }

    private int recommended() {
        if ((offered & Clipboard.ACTION_MOVE) != 0) {
            return Clipboard.ACTION_MOVE;
        }
        return (offered & Clipboard.ACTION_COPY) != 0 ? Clipboard.ACTION_COPY : offered;
    }
}
