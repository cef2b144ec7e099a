package org.phalanx.desktop.workspace;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Mark;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.feedback.ToastLayer;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.store.open.OpenRefused;

/// What is seen while no workspace is open: where to begin, and what was opened before. No screen
/// of the shell, since there is no workspace that it could show.
public final class StartPage {
    private static final double WIDTH = 880;
    private static final double LEFT = 392;
    private static final double MARK = 40;

    private final StartModel model;
    private final FolderPicker folders;
    private final Toasts toasts;
    private final Language language;
    private final Theme theme;
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final StackPane left = new StackPane();
    private final NewWorkspacePanel making;
    private final Node beginnings;

    @Inject
    StartPage(
            StartModel model, FolderPicker folders, Toasts toasts, Language language, Theme theme) {
        this.model = model;
        this.folders = folders;
        this.toasts = toasts;
        this.language = language;
        this.theme = theme;
        this.texts = language.texts(StartPage.class);
        making = new NewWorkspacePanel(model, language, this::pick, this::showBeginnings);
        beginnings = new Beginnings(texts, this::make, model::demo, this::open);
        build();
    }

    /// Makes the scene; call once a page.
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        return scene;
    }

    /// Says why the workspace that was to be shown is not.
    public void refuse(OpenRefused refused) {
        model.refuse(refused);
    }

    private void build() {
        root.getStyleClass().add("start-page");
        left.setAlignment(Pos.TOP_LEFT);
        left.getChildren().setAll(beginnings);
        left.setMinWidth(LEFT);
        left.setMaxWidth(LEFT);
        HBox columns = new HBox(40, left, new RecentList(model, texts));
        VBox page = new VBox(24, head(), refusal(), columns);
        page.setMaxWidth(WIDTH);
        page.setMaxHeight(VBox.USE_PREF_SIZE);
        page.disableProperty().bind(model.busy());
        root.getChildren()
                .addAll(
                        page,
                        new LookBar(language, theme),
                        new ToastLayer(toasts, language, theme));
        StackPane.setAlignment(root.getChildren().get(1), Pos.TOP_RIGHT);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node head() {
        VBox words =
                new VBox(
                        Labels.of(texts.bind("start.title"), "display"),
                        Labels.of(texts.bind("start.line"), "body", "ink-2"));
        HBox head = new HBox(16, new Mark(MARK), words);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node refusal() {
        Banner banner = new Banner(Tone.DANGER, texts.bind("start.refused"), model.refusal());
        banner.visibleProperty().bind(model.refusal().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private void make(boolean thenImport) {
        left.getChildren().setAll(making);
        making.begin(thenImport);
    }

    private void showBeginnings() {
        left.getChildren().setAll(beginnings);
        beginnings.requestFocus();
    }

    private void open() {
        pick().ifPresent(model::open);
    }

    private Optional<Path> pick() {
        return folders.pick(root.getScene().getWindow(), texts.get("start.pick"));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && left.getChildren().contains(making)) {
            event.consume();
            showBeginnings();
        }
    }
}
