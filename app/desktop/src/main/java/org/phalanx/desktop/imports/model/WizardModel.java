package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.OpenedFile;
import org.phalanx.sales.imports.shelf.Shelved;
import org.phalanx.store.workspace.Settings;

/// The wizard: where somebody stands in it, and what each step needs of the one before.
public final class WizardModel {
    private final FilesModel files;
    private final PlanModel plan;
    private final TrialModel trial;
    private final ResultModel result;
    private final DetailModel detail;
    private final RequestModel request;
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private @Nullable Begun begun;

    /// What the plan at hand was made from.
    private record Begun(List<ChosenTable> tables, @Nullable Shelved mapping) {}

    /// The parts that each step of the wizard has for itself.
    public record Steps(
            FilesModel files,
            PlanModel plan,
            TrialModel trial,
            ResultModel result,
            DetailModel detail) {
        @Inject
        public Steps {}
    }

    @Inject
    WizardModel(Steps steps, Planner planner, Tasks tasks, Settings settings) {
        this.files = steps.files();
        this.plan = steps.plan();
        this.trial = steps.trial();
        this.result = steps.result();
        this.detail = steps.detail();
        this.request = new RequestModel(steps, planner, tasks, settings);
        this.settings = settings;
        plan.plan().subscribe((before, now) -> refresh());
        trial.wrong().subscribe((before, now) -> refresh());
        trial.stale().subscribe((before, now) -> refresh());
        result.result().subscribe((before, now) -> refresh());
        files.files().addListener((ListChangeListener<OpenedFile>) change -> refresh());
        files.course().running().subscribe((before, now) -> refresh());
        request.planning().running().subscribe((before, now) -> refresh());
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether there is enough for the next step.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Whether there is a step to go back to.
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public FilesModel files() {
        return files;
    }

    public PlanModel plan() {
        return plan;
    }

    public TrialModel trial() {
        return trial;
    }

    public ResultModel result() {
        return result;
    }

    public DetailModel detail() {
        return detail;
    }

    /// Goes on.
    public void next() {
        if (!ready.get()) {
            return;
        }
        switch (step.get()) {
            case FILES -> begin();
            case COLUMNS -> {
                if (trial.stale().get() && !trial.course().running().get()) {
                    request.rehearse();
                }
                go(Step.CHECK);
            }
            case CHECK -> {
                trial.course().cancel();
                go(Step.RESULT);
                result.run(request.now(), request.remembering());
            }
            case RESULT -> restart();
        }
    }

    /// Goes back a step.
    ///
    /// @return whether there was one to go back to
    public boolean previous() {
        switch (step.get()) {
            case COLUMNS -> go(Step.FILES);
            case CHECK -> go(Step.COLUMNS);
            case RESULT -> {
                ResultModel.Result now = result.result().get();
                if (now == null || now.isDone()) {
                    return false;
                }
                go(Step.CHECK);
            }
            case FILES -> {
                return false;
            }
        }
        return true;
    }

    /// Goes back to a step that lies behind.
    public void to(Step wanted) {
        while (step.get().compareTo(wanted) > 0 && previous()) {
            // one after the other
        }
    }

    /// Whether everything is done that there was to do.
    public boolean isOver() {
        ResultModel.Result now = result.result().get();
        return step.get() == Step.RESULT && now != null && now.isDone();
    }

    /// Begins anew with nothing chosen.
    public void restart() {
        trial.clear();
        result.clear();
        files.clear();
        begun = null;
        request.clear();
        go(Step.FILES);
    }

    private void go(Step to) {
        step.set(to);
        request.open(to != Step.FILES);
        refresh();
    }

    private void refresh() {
        ResultModel.Result ended = result.result().get();
        canGoBack.set(
                step.get() == Step.RESULT
                        ? ended != null && !ended.isDone()
                        : step.get() != Step.FILES);
        ready.set(
                switch (step.get()) {
                    case FILES ->
                            !files.tables().isEmpty()
                                    && !files.course().running().get()
                                    && !request.planning().running().get();
                    case COLUMNS -> !plan.plan().get().entries().isEmpty();
                    case CHECK -> trial.wrong().get() == null;
                    case RESULT -> true;
                });
    }

    private void begin() {
        var now = new Begun(files.tables(), files.mapping().get());
        if (now.equals(begun)) {
            go(Step.COLUMNS);
            return;
        }
        Mapping wanted = now.mapping() == null ? null : now.mapping().mapping();
        request.begin(
                new Planner.Wanted(now.tables(), files.readings()),
                wanted,
                () -> {
                    begun = now;
                    go(Step.COLUMNS);
                    request.rehearse();
                });
    }

    /// What is wanted of the import.
    public RequestModel request() {
        return request;
    }

    /// Takes the import back.
    public void undo() {
        result.undo(settings.person());
    }
}
