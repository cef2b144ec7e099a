package com.sun.glass.ui.headless;

import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Window;

/// A view that completes the headless robot's mouse events and takes part in drags.
final class LabView extends HeadlessView {
    /// The view of the topmost window at that place of the screen, or null.
    static LabView at(int x, int y) {
        LabView found = null;
        for (Window window : Window.getWindows()) {
            if (window.getView() instanceof LabView view && covers(window, x, y)) {
                found = view;
            }
        }
        return found;
    }

    private static boolean covers(Window window, int x, int y) {
        return !window.isClosed()
                && window.isVisible()
                && x >= window.getX()
                && x < window.getX() + window.getWidth()
                && y >= window.getY()
                && y < window.getY() + window.getHeight();
    }

    @Override
    protected void notifyMouse(
            int type,
            int button,
            int x,
            int y,
            int screenX,
            int screenY,
            int modifiers,
            boolean isPopupTrigger,
            boolean isSynthesized) {
        LabPressed pressed = LabApplication.running().pressed();
        if (pressed.isMuted()) {
            return;
        }
        int held = type == MouseEvent.DRAG ? pressed.mask() : pressed.keys();
        super.notifyMouse(
                type,
                button,
                x,
                y,
                screenX,
                screenY,
                modifiers | held,
                opensMenu(type, button),
                isSynthesized);
    }

    /// The headless robot takes every button for the one that opens menus.
    private static boolean opensMenu(int type, int button) {
        return type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
    }

    /// The headless robot gives the mouse's place on the screen as its place in the view, and the
    /// window's place as the mouse's.
    @Override
    protected void notifyScroll(
            int x,
            int y,
            int windowX,
            int windowY,
            double deltaX,
            double deltaY,
            int modifiers,
            int lines,
            int chars,
            int defaultLines,
            int defaultChars,
            double multiplierX,
            double multiplierY) {
        int held = LabApplication.running().pressed().keys();
        super.notifyScroll(
                x - windowX,
                y - windowY,
                x,
                y,
                deltaX,
                deltaY,
                modifiers | held,
                lines,
                chars,
                defaultLines,
                defaultChars,
                multiplierX,
                multiplierY);
    }

    int dragEnter(int x, int y, int action) {
        return notifyDragEnter(inViewX(x), inViewY(y), x, y, action);
    }

    int dragOver(int x, int y, int action) {
        return notifyDragOver(inViewX(x), inViewY(y), x, y, action);
    }

    int dragDrop(int x, int y, int action) {
        return notifyDragDrop(inViewX(x), inViewY(y), x, y, action);
    }

    void dragLeave() {
        notifyDragLeave();
    }

    void dragEnd(int action) {
        notifyDragEnd(action);
    }

    private int inViewX(int x) {
        return x - getWindow().getX();
    }

    private int inViewY(int y) {
        return y - getWindow().getY();
    }
}
