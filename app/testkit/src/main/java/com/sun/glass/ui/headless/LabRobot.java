package com.sun.glass.ui.headless;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// The robot of the lab: while something is dragged, its moves, its release and its Escape go to
/// the drag instead of to the window.
final class LabRobot extends HeadlessRobot {
    private final LabApplication application;
    private double x;
    private double y;

    LabRobot(LabApplication application) {
        super(application);
        this.application = application;
    }

    @Override
    public double getMouseX() {
        return x;
    }

    @Override
    public double getMouseY() {
        return y;
    }

    @Override
    public void mouseMove(double toX, double toY) {
        x = toX;
        y = toY;
        if (application.drag().isActive()) {
            application.drag().move((int) x, (int) y);
        } else {
            super.mouseMove(x, y);
        }
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        application.drag().pressedOn(LabView.at((int) x, (int) y));
        application.pressed().press(getModifiers(buttons));
        super.mousePress(buttons);
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        application.pressed().release(getModifiers(buttons));
        if (application.drag().isActive()) {
            application.drag().drop((int) x, (int) y);
            releaseUnheard(buttons);
            super.mouseMove(x, y);
        } else {
            super.mouseRelease(buttons);
        }
    }

    /// A window system keeps the release that ends a drag to itself; the headless robot still has
    /// to forget the button.
    private void releaseUnheard(MouseButton... buttons) {
        application.pressed().mute(true);
        super.mouseRelease(buttons);
        application.pressed().mute(false);
    }

    @Override
    public void keyPress(KeyCode key) {
        application.pressed().press(key);
        if (key == KeyCode.ESCAPE && application.drag().isActive()) {
            application.drag().cancel();
        } else {
            super.keyPress(key);
        }
    }

    @Override
    public void keyRelease(KeyCode key) {
        application.pressed().release(key);
        super.keyRelease(key);
    }
}
