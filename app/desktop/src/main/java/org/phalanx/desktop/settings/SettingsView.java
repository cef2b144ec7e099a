package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The settings as one column of panels.
final class SettingsView implements ScreenView {
    private static final double WIDTH = 720;

    private final WorkspaceSettings workspace;
    private final ScrollPane root;

    @Inject
    SettingsView(
            LookSettings look, WorkspaceSettings workspace, HelpSettings help, Language language) {
        this.workspace = workspace;
        Texts texts = language.texts(SettingsView.class);
        VBox column =
                new VBox(
                        12,
                        Labels.of(texts.bind("screen"), "title-2"),
                        look.panel(),
                        workspace.facts(),
                        workspace.backups(),
                        help.panel(),
                        Labels.of(texts.bind("about"), "small", "ink-muted"));
        column.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("settings");
        root = new ScrollPane(middle);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        workspace.refresh();
    }
}
