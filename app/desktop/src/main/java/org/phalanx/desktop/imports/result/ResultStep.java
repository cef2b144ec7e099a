package org.phalanx.desktop.imports.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.model.Course;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.ProgressRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;

/// The import with its progress, then what came of it: figures, the records, refused rows, the way
/// back.
public final class ResultStep {
    private final WizardModel wizard;
    private final ImportWords words;
    private final Texts texts;
    private final Consumer<String> openList;
    private final ProgressRow progress;
    private final VBox box = new VBox(12);
    private final ScrollPane root = new ScrollPane();

    /// @param openList shows the imported records of a type
    public ResultStep(WizardModel wizard, ImportWords words, Consumer<String> openList) {
        this.wizard = wizard;
        this.words = words;
        this.texts = words.language().texts(ResultStep.class);
        this.openList = openList;
        Course course = wizard.result().course();
        progress = new ProgressRow(words.language(), texts.bind("result.runs"), course::cancel);
        box.getStyleClass().addAll("panel", "result-box");
        StackPane middle = new StackPane(box);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("result-middle");
        root.setContent(middle);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        course.far().subscribe(this::far);
        wizard.result().result().subscribe(now -> show());
        wizard.result().back().subscribe(now -> show());
        words.language().locale().subscribe(now -> show());
    }

    public Node node() {
        return root;
    }

    private void far(Course.@Nullable Far far) {
        boolean writing = far != null && far.step() == ImportProgress.Step.WRITE;
        progress.progress().set(far == null ? 0 : far.share());
        progress.count()
                .set(far == null ? "" : words.count(far.done()) + " / " + words.count(far.total()));
        progress.remaining()
                .set(
                        far == null
                                ? ""
                                : writing
                                        ? texts.get("result.writes")
                                        : texts.get("result.reads", far.file()));
    }

    private void show() {
        ResultModel.Result now = wizard.result().result().get();
        if (now == null) {
            box.getChildren()
                    .setAll(
                            Labels.of(
                                    texts.get("result.title", wizard.request().name()), "title-3"),
                            progress,
                            remark("result.whole"));
            return;
        }
        ImportReport report = now.report();
        if (report == null) {
            Phrase wrong = now.wrong();
            String why = wrong == null ? texts.get("result.failed") : words.say(wrong);
            box.getChildren()
                    .setAll(
                            head(Feather.ALERT_CIRCLE, Tone.DANGER, texts.get("result.not-done")),
                            Labels.wrapped(Labels.of(why, "body", "ink-danger")));
            return;
        }
        box.getChildren()
                .setAll(
                        switch (report.state()) {
                            case CANCELLED ->
                                    List.of(
                                            head(
                                                    Feather.SLASH,
                                                    Tone.NEUTRAL,
                                                    texts.get("result.cancelled")),
                                            remark("result.cancelled.help"));
                            case REFUSED -> refused(report);
                            case DONE, REHEARSED -> done(report);
                        });
    }

    private Node remark(String key) {
        return Labels.wrapped(Labels.of(texts.get(key), "body", "ink-2"));
    }

    private static Node head(Ikon icon, Tone tone, String text) {
        HBox head =
                new HBox(
                        10,
                        Icons.of(icon, Icons.RAIL, tone),
                        Labels.wrapped(Labels.of(text, "title-3")));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private List<Node> refused(ImportReport report) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(Feather.ALERT_CIRCLE, Tone.DANGER, texts.get("result.refused")));
        for (Refusal refusal : report.refusals()) {
            nodes.add(Labels.wrapped(Labels.of(words.say(refusal), "body")));
        }
        return nodes;
    }

    private List<Node> done(ImportReport report) {
        var nodes = new ArrayList<Node>();
        ResultModel.Back back = wizard.result().back().get();
        boolean gone = back.stage() == ResultModel.Back.Stage.DONE;
        boolean nothing = report.batch() == null;
        nodes.add(
                gone
                        ? head(Feather.ROTATE_CCW, Tone.NEUTRAL, texts.get("result.undone"))
                        : head(
                                nothing ? Feather.INFO : Feather.CHECK_CIRCLE,
                                nothing ? Tone.NEUTRAL : Tone.OK,
                                nothing ? texts.get("result.nothing") : sum(report)));
        if (gone && back.kept() > 0) {
            String kept = texts.get("result.undone.kept", words.count(back.kept()));
            nodes.add(Labels.wrapped(Labels.of(kept, "body", "ink-warn")));
        }
        nodes.add(new ResultFigures(report, words, texts, gone ? null : openList));
        if (!nothing && !gone) {
            nodes.add(new UndoRow(wizard, words, texts));
        }
        return nodes;
    }

    private String sum(ImportReport report) {
        return texts.get(
                "result.done",
                words.count(report.sum(counts -> counts.created())),
                words.count(report.sum(counts -> counts.updated())));
    }
}
