package org.phalanx.desktop.records.stage;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.figure.PathStep;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Writes the stages of a record as chevrons are read: days taken, days in the present one with its
/// limit, probability of those ahead, day of an end. A stage behind in which the record never was
/// is not ticked.
public final class StageSteps {
    private final Formats formats;
    private final Texts texts;
    private final SeededNames names;

    @Inject
    public StageSteps(Formats formats, Language language, SeededNames names) {
        this.names = names;
        this.formats = formats;
        this.texts = language.texts(StageSteps.class);
    }

    public List<PathStep> of(StagePath path) {
        var steps = new ArrayList<PathStep>();
        for (int i = 0; i < path.steps().size(); i++) {
            StagePath.Step step = path.steps().get(i);
            if (i < path.current()) {
                steps.add(
                        step(
                                step,
                                taken(step),
                                step.days() == null
                                        ? PathStep.State.SKIPPED
                                        : PathStep.State.DONE));
            } else if (i == path.current()) {
                steps.add(
                        path.ending() == null
                                ? step(step, present(step), PathStep.State.CURRENT)
                                : step(step, ended(path.ending()), end(step)));
            } else {
                steps.add(step(step, ahead(step), PathStep.State.AHEAD));
            }
        }
        return steps;
    }

    private PathStep step(StagePath.Step step, String note, PathStep.State state) {
        boolean over =
                state == PathStep.State.CURRENT
                        && step.mostDays() != null
                        && step.days() != null
                        && step.days() > step.mostDays();
        return new PathStep(names.shown(step.id(), step.name()), note, state, over);
    }

    private String taken(StagePath.Step step) {
        return step.days() == null ? "" : formats.durations().days(step.days());
    }

    private static PathStep.State end(StagePath.Step step) {
        return step.outcome().equals("won") ? PathStep.State.WON : PathStep.State.LOST;
    }

    /// When it ended: of a lost deal nobody counts the days any more.
    private String ended(StagePath.Ending ending) {
        return ending.on() == null ? "" : formats.days().day(ending.on());
    }

    private String present(StagePath.Step step) {
        if (step.days() == null) {
            return "";
        }
        long day = step.days() + 1;
        return step.mostDays() == null
                ? texts.get("stage.day", day)
                : texts.get("stage.day.of", day, step.mostDays());
    }

    private String ahead(StagePath.Step step) {
        return step.probability() == null || !step.isOpen()
                ? ""
                : formats.figures().percent(step.probability().movePointLeft(2));
    }
}
