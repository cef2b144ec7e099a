package org.phalanx.desktop.ui.shell;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.phalanx.desktop.ui.text.Language;

/// Puts the shell into a stage with name, icons and the least size at which everything is usable.
public final class Window {
    private static final double LEAST_WIDTH = 1120;
    private static final double LEAST_HEIGHT = 680;
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private final Provider<Shell> shell;
    private final Language language;

    @Inject
    public Window(Provider<Shell> shell, Language language) {
        this.shell = shell;
        this.language = language;
    }

    /// Shows the shell in this stage.
    public void open(Stage stage, double width, double height) {
        stage.setScene(shell.get().scene(width, height));
        open(stage);
    }

    /// Shows the stage with the scene that it has.
    public void open(Stage stage) {
        stage.titleProperty().bind(language.texts(Window.class).bind("app.name"));
        IntStream.of(ICONS).mapToObj(Window::icon).forEach(stage.getIcons()::add);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
    }

    private static Image icon(int size) {
        String file = "/assets/icons/phalanx-" + size + ".png";
        try (InputStream stream = Window.class.getResourceAsStream(file)) {
            return new Image(Objects.requireNonNull(stream, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
