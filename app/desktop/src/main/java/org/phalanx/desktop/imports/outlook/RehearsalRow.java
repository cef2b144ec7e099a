package org.phalanx.desktop.imports.outlook;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.Course;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.feedback.ProgressRow;
import org.phalanx.desktop.ui.text.Texts;

/// How far the rehearsal is, once it takes longer than a moment; what is wrong with the mapping; or
/// that something has changed since.
final class RehearsalRow extends VBox {
    private static final Duration MOMENT = Duration.millis(400);

    private final WizardModel wizard;
    private final ImportWords words;
    private final ProgressRow progress;
    private final VBox old;
    private final Label wrong = Labels.wrapped(Labels.of("", "small", "ink-danger"));
    private final PauseTransition patience = new PauseTransition(MOMENT);

    RehearsalRow(WizardModel wizard, ImportWords words) {
        this.wizard = wizard;
        this.words = words;
        Texts texts = words.language().texts(RehearsalRow.class);
        Course course = wizard.trial().course();
        progress = new ProgressRow(words.language(), texts.bind("rehearsal.runs"), course::cancel);
        old =
                new VBox(
                        6,
                        Labels.wrapped(Labels.of(texts.bind("rehearsal.old"), "small", "ink-warn")),
                        Buttons.small(
                                Buttons.plain(
                                        texts.bind("rehearsal.again"),
                                        wizard.request()::rehearse)));
        getChildren().addAll(progress, old, wrong);
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        progress.setVisible(false);
        patience.setOnFinished(event -> progress.setVisible(course.running().get()));
        course.running().subscribe(this::run);
        course.far().subscribe(this::far);
        wizard.trial().stale().subscribe(now -> judge());
        wizard.trial().wrong().subscribe(now -> judge());
        words.language().locale().subscribe(now -> judge());
    }

    private void run(boolean running) {
        if (running) {
            patience.playFromStart();
        } else {
            patience.stop();
            progress.setVisible(false);
        }
        judge();
    }

    private void far(Course.@Nullable Far far) {
        progress.progress().set(far == null ? 0 : far.share());
        progress.count()
                .set(far == null ? "" : words.count(far.done()) + " / " + words.count(far.total()));
    }

    private void judge() {
        boolean idle = !wizard.trial().course().running().get();
        var why = wizard.trial().wrong().get();
        wrong.setText(why == null ? "" : words.say(why));
        wrong.setVisible(why != null);
        old.setVisible(idle && why == null && wizard.trial().stale().get());
    }
}
