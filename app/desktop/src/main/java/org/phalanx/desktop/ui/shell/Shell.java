package org.phalanx.desktop.ui.shell;

import jakarta.inject.Inject;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.feedback.ToastLayer;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.shell.top.TopBar;
import org.phalanx.desktop.ui.shell.top.TopBarParts;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;

/// Builds the frame of a window and its scene: rail, top bar, the screen in sight, and what floats
/// above.
public final class Shell {
    private final BorderPane frame = new BorderPane();
    private final StackPane root;
    private final PaneHost host;
    private final TopBar topBar;
    private final Rail rail;
    private final ShellActions actions;
    private final Theme theme;

    @Inject
    public Shell(
            ShellNavigator navigator,
            TopBarParts parts,
            ShellActions actions,
            ShellLayers layers,
            Language language,
            Theme theme,
            Memory memory) {
        this.actions = actions;
        this.theme = theme;
        rail = new Rail(navigator);
        topBar = new TopBar(parts, language, theme);
        host = new PaneHost(layers.sidePane(), memory);
        StackPane main = new StackPane(host, new ToastLayer(layers.toasts(), language, theme));
        frame.setLeft(rail);
        BorderPane content = new BorderPane(main);
        content.setTop(topBar);
        frame.setCenter(content);
        frame.getStyleClass().add("shell");
        root = new StackPane(frame, new DialogLayer(layers.dialogs()));
        navigator.shown().subscribe(this::show);
    }

    private void show(ShellNavigator.@Nullable Shown shown) {
        if (shown != null) {
            host.show(shown.view().node());
        }
    }

    /// Makes the scene with styles and keys; call once a shell.
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        List<KeyAction> everywhere = actions.everywhere(this::openNew, this::nextArea);
        new Keys(() -> actions.now(everywhere)).listen(scene);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        return scene;
    }

    private void typed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCharacter().equals("?") && !typing) {
            actions.showKeys(this::openNew, this::nextArea);
        }
    }

    private void openNew() {
        Node menu = topBar.lookup("#new-menu");
        if (menu instanceof MenuButton button) {
            button.requestFocus();
            button.show();
        }
    }

    private void nextArea() {
        new Areas(List.of(rail, topBar, host.screenArea(), host.paneArea())).next(root.getScene());
    }
}
