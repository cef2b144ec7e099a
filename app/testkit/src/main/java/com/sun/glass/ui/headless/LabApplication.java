package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;

/// The headless application with one screen of the size that `lab.screen` names.
public final class LabApplication extends HeadlessApplication {
    private static final int DEPTH = 32;
    private static final int DOTS_PER_INCH = 100;

    private final HeadlessWindowManager windows = new HeadlessWindowManager();
    private final LabDrag drag = new LabDrag(this);
    private final LabPressed pressed = new LabPressed();
    private Screen[] screens;
    private LabRobot robot;

    static LabApplication running() {
        return (LabApplication) Application.GetApplication();
    }

    LabDrag drag() {
        return drag;
    }

    LabPressed pressed() {
        return pressed;
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            String[] size = System.getProperty("lab.screen", "1920x1080").split("x", 2);
            screens = screen(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        }
        return screens;
    }

    private Screen[] screen(int width, int height) {
        frameBuffer = ByteBuffer.allocate(width * height * Integer.BYTES);
        var screen =
                new Screen(
                        0,
                        DEPTH,
                        0,
                        0,
                        width,
                        height,
                        0,
                        0,
                        width,
                        height,
                        0,
                        0,
                        width,
                        height,
                        DOTS_PER_INCH,
                        DOTS_PER_INCH,
                        1f,
                        1f,
                        1f,
                        1f);
        return new Screen[] {screen};
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int mask) {
        var window = new LabWindow(windows, owner, screen, frameBuffer, mask);
        if (robot != null) {
            robot.windowAdded(window);
            window.setRobot(robot);
        }
        return window;
    }

    @Override
    public View createView() {
        return new LabView();
    }

    /// As on a keyboard where every such character has a key of its own; the headless one knows
    /// none and throws.
    @Override
    protected int _getKeyCodeForChar(char c, int hint) {
        return c > ' ' && c <= '~' ? Character.toUpperCase(c) : KeyEvent.VK_UNDEFINED;
    }

    @Override
    public GlassRobot createRobot() {
        robot = new LabRobot(this);
        return robot;
    }
}
