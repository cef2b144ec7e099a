package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.file.Saving;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Where help is, what is new, and a word to the makers.
final class HelpSettings {

    private static final String VERSION = "0.1.0";
    private static final double WIDTH = 520;
    private static final int ROWS = 8;

    private final Dialogs dialogs;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Saving saving;
    private final Language language;
    private final Texts texts;

    @Inject
    HelpSettings(
            Dialogs dialogs, Tasks tasks, InstantSource clock, Saving saving, Language language) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.clock = clock;
        this.saving = saving;
        this.language = language;
        this.texts = language.texts(HelpSettings.class);
    }

    Node panel() {
        VBox rows =
                new VBox(
                        row("help.keys", new KeyCap("F1")),
                        row("help.news", button("help.news.show", this::showNews)),
                        row("help.feedback", button("help.feedback.write", this::write)));
        return new Panel(texts.bind("help")).flush().body(rows);
    }

    private Node row(String key, Node control) {
        return new SettingRow(texts.bind(key), texts.bind("help." + key), control);
    }

    private Button button(String key, Runnable action) {
        Button button = Buttons.small(Buttons.plain(texts.bind(key), action));
        button.setId(key.replace('.', '-'));
        return button;
    }

    private void showNews() {
        var lines = new VBox(8);
        texts.get("news")
                .lines()
                .forEach(line -> lines.getChildren().add(Labels.wrapped(Labels.of(line, "body"))));
        Button close = Buttons.plain(texts.bind("close"), dialogs::close);
        dialogs.show(box("help.news", lines, close));
    }

    private void write() {
        var area = new TextArea();
        area.setId("feedback-words");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.promptTextProperty().bind(texts.bind("feedback.prompt"));
        Button keep = Buttons.primary(texts.bind("feedback.save"), () -> keep(area));
        keep.setId("feedback-save");
        keep.disableProperty().bind(area.textProperty().map(String::isBlank));
        Button close = Buttons.plain(texts.bind("close"), dialogs::close);
        var what = Labels.wrapped(Labels.of(texts.bind("feedback.what"), "small", "ink-muted"));
        dialogs.show(box("help.feedback", new VBox(8, area, what), keep, close));
    }

    private VBox box(String title, Node body, Button... buttons) {
        var foot = new HBox(8, buttons);
        var box = new VBox(12, Labels.of(texts.bind(title), "title-3"), body, foot);
        box.getStyleClass().add("help-box");
        box.setPrefWidth(WIDTH);
        return box;
    }

    private void keep(TextArea area) {
        var at = clock.instant();
        var feedback = Feedback.of(area.getText(), at, VERSION, language.locale().get());
        String name = "phalanx-feedback-" + LocalDate.ofInstant(at, ZoneId.systemDefault());
        saving.ask(area.getScene().getWindow(), texts.get("help.feedback"), name, "txt")
                .ifPresent(file -> keep(feedback, file));
    }

    private void keep(Feedback feedback, Path file) {
        saving.run(
                tasks.work(() -> {
                    feedback.write(file);
                    return file;
                }),
                dialogs::close);
    }
}
