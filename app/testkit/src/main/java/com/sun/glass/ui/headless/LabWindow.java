package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.paint.Color;

/// A window that paints on a screen of any size. The headless one knows only 1,000 pixels a row and
/// fails when a window reaches over the edge.
final class LabWindow extends HeadlessWindow {
    private static final int CHANNEL = 0xff;

    private final IntBuffer pixels;
    private final int screenWidth;
    private final int screenHeight;

    LabWindow(
            HeadlessWindowManager windows,
            Window owner,
            Screen screen,
            ByteBuffer frameBuffer,
            int mask) {
        super(windows, owner, screen, frameBuffer, mask);
        pixels = frameBuffer.asIntBuffer();
        screenWidth = screen.getWidth();
        screenHeight = screen.getHeight();
    }

    @Override
    void blit(Pixels image) {
        IntBuffer source = (IntBuffer) image.getBuffer();
        int left = getX();
        int top = getY();
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                put(left + column, top + row, source.get(row * image.getWidth() + column));
            }
        }
    }

    @Override
    void clearRect(int left, int rectWidth, int top, int rectHeight) {
        for (int row = 0; row < rectHeight; row++) {
            for (int column = 0; column < rectWidth; column++) {
                put(left + column, top + row, 0);
            }
        }
    }

    @Override
    public Color getColor(int x, int y) {
        int argb = get(x, y);
        return Color.rgb(
                argb >> 16 & CHANNEL,
                argb >> 8 & CHANNEL,
                argb & CHANNEL,
                (argb >>> 24) / (double) CHANNEL);
    }

    @Override
    public void getScreenCapture(
            int left, int top, int captureWidth, int captureHeight, int[] data, boolean fit) {
        for (int row = 0; row < captureHeight; row++) {
            for (int column = 0; column < captureWidth; column++) {
                data[row * captureWidth + column] = get(left + column, top + row);
            }
        }
    }

    private void put(int x, int y, int argb) {
        if (isOnScreen(x, y)) {
            pixels.put(y * screenWidth + x, argb);
        }
    }

    private int get(int x, int y) {
        return isOnScreen(x, y) ? pixels.get(y * screenWidth + x) : 0;
    }

    private boolean isOnScreen(int x, int y) {
        return x >= 0 && y >= 0 && x < screenWidth && y < screenHeight;
    }
}
