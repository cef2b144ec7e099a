package org.phalanx.desktop.imports;

import atlantafx.base.controls.Spacer;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.Step;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Texts;

/// The wizard on screen: where one stands, the present step, and the way on and back.
final class ImportPage implements ScreenView {
    private final WizardModel wizard;
    private final ImportWords words;
    private final ImportSteps steps;
    private final ImportExits exits;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final StackPane body = new StackPane();

    @Inject
    ImportPage(
            WizardModel wizard, ImportWords words, ImportSteps.Factory steps, ImportExits exits) {
        this.wizard = wizard;
        this.words = words;
        this.exits = exits;
        this.texts = words.language().texts(ImportPage.class);
        this.steps = steps.of(wizard, type -> exits.list(wizard, type));
        root.getStyleClass().add("import-page");
        body.getStyleClass().add("import-body");
        root.setTop(head());
        root.setCenter(body);
        root.setBottom(foot());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        wizard.step().subscribe(now -> show());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        wizard.files().refresh();
        if (argument != null) {
            wizard.restart();
        }
        if (argument != null && !argument.equals(ImportModule.ANEW)) {
            wizard.files().add(List.of(Path.of(argument)));
        }
        show();
    }

    private void show() {
        Step now = wizard.step().get();
        body.getChildren().setAll(steps.node(now));
        if (root.getScene() != null) {
            steps.focus(now);
        }
    }

    /// A button that has the focus takes Enter, not the one that leads on.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && event.getTarget() instanceof Button button
                && !button.isDefaultButton()) {
            event.consume();
            button.fire();
        }
    }

    private void close() {
        if (wizard.result().course().running().get()) {
            wizard.result().course().cancel();
        } else {
            exits.back();
        }
    }

    private Node head() {
        Label title = Labels.of(title(), "title-1");
        Button close = Buttons.icon(Feather.X, texts.bind("import.close"), this::close);
        HBox left = new HBox(title, new Spacer());
        HBox right = new HBox(new Spacer(), close);
        left.getStyleClass().add("import-head-side");
        right.getStyleClass().add("import-head-side");
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(left, new StepBar(wizard, texts), right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        head.getStyleClass().add("import-head");
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private ObservableValue<String> title() {
        return Bindings.createStringBinding(
                this::titleNow,
                words.language().locale(),
                wizard.step(),
                wizard.plan().plan(),
                wizard.plan().table());
    }

    private String titleNow() {
        int files = wizard.plan().plan().get().sources().size();
        Step step = wizard.step().get();
        if (files > 1 && (step == Step.CHECK || step == Step.RESULT)) {
            return texts.get("import.title.files", wizard.request().name());
        }
        return step == Step.FILES
                ? texts.get("import.title")
                : wizard.plan()
                        .type()
                        .map(type -> texts.get("import.title.of", words.type(type)))
                        .orElse(texts.get("import.title"));
    }

    private Node foot() {
        Button back = Buttons.plain(texts.bind("import.back"), this::previous);
        back.setId("import-back");
        back.visibleProperty().bind(wizard.canGoBack());
        Button trial = Buttons.plain(texts.bind("import.trial"), wizard.request()::rehearse);
        trial.setId("import-trial");
        trial.visibleProperty()
                .bind(
                        wizard.step()
                                .isEqualTo(Step.COLUMNS)
                                .or(wizard.step().isEqualTo(Step.CHECK)));
        trial.disableProperty().bind(wizard.trial().course().running());
        Button next = Buttons.primary(nextText(), wizard::next);
        next.setId("import-next");
        next.setDefaultButton(true);
        next.disableProperty().bind(wizard.ready().not());
        next.visibleProperty()
                .bind(
                        wizard.step()
                                .isNotEqualTo(Step.RESULT)
                                .or(wizard.result().result().isNotNull()));
        for (Button button : List.of(back, trial, next)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox foot =
                new HBox(
                        8,
                        Icons.of(Feather.ROTATE_CCW, Icons.ROW),
                        Labels.mayShrink(Labels.of(texts.bind("import.undoable"), "small")),
                        new Spacer(),
                        back,
                        trial,
                        next);
        foot.getStyleClass().addAll("import-foot", "ink-muted");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private ObservableValue<String> nextText() {
        return Bindings.createStringBinding(
                () -> texts.get("next." + wizard.step().get().name()),
                words.language().locale(),
                wizard.step());
    }

    private void previous() {
        if (!wizard.previous() && wizard.step().get() == Step.FILES) {
            exits.back();
        }
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(
                KeyAction.of("Shortcut+Enter", texts.bind("key.next"), wizard::next),
                KeyAction.of("Alt+Right", texts.bind("key.next"), wizard::next),
                KeyAction.of("Alt+Left", texts.bind("key.back"), this::previous));
    }
}
