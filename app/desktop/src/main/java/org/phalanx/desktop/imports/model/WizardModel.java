package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.plan.OpenedFile;
import org.phalanx.sales.imports.shelf.Shelved;
import org.phalanx.store.workspace.Settings;

/// The wizard: where somebody stands in it, and what the steps hand to each other.
public final class WizardModel {
    /// More rows than this are rehearsed when somebody wants it, not after every change.
    private static final long MANY_ROWS = 20_000;

    private final FilesModel files;
    private final PlanModel plan;
    private final TrialModel trial;
    private final ResultModel result;
    private final DetailModel detail;
    private final Planner planner;
    private final Settings settings;
    private final Course planning;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final BooleanProperty saves = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Tasks tasks;
    private final Map<Integer, Planner.Weighed> proposed = new HashMap<>();
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
        this.planner = planner;
        this.planning = new Course(tasks);
        this.settings = settings;
        this.tasks = tasks;
        plan.keepStamps().subscribe((before, now) -> changed());
        trial.report().subscribe((before, now) -> judge());
        trial.stale().subscribe((before, now) -> refresh());
        result.result().subscribe((before, now) -> refresh());
        selected.subscribe((before, now) -> look());
        files.files().addListener((ListChangeListener<OpenedFile>) change -> refresh());
        files.course().running().subscribe((before, now) -> refresh());
        planning.running().subscribe((before, now) -> refresh());
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

    /// Whether the mapping is saved under the file's name once it was used.
    public BooleanProperty saves() {
        return saves;
    }

    /// The column in question, by its place in the file; -1 for none.
    public IntegerProperty selected() {
        return selected;
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
                    rehearse();
                }
                go(Step.CHECK);
            }
            case CHECK -> {
                trial.course().cancel();
                go(Step.RESULT);
                result.run(request(), remembering());
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
        saves.set(false);
        selected.set(-1);
        go(Step.FILES);
    }

    private void go(Step to) {
        step.set(to);
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
                                    && !planning.running().get();
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
        var what = new Planner.Wanted(now.tables(), files.readings());
        planning.<Planner.Planned>start(
                progress -> () -> planner.plan(what, wanted, progress),
                made -> begin(now, made),
                () -> {},
                work -> work);
    }

    private void begin(Begun from, Planner.Planned made) {
        begun = from;
        trial.clear();
        proposed.clear();
        proposed.putAll(made.proposed());
        plan.begin(made.plan());
        selected.set(-1);
        go(Step.COLUMNS);
        rehearse();
    }

    /// How far the making of the plan is.
    public Course planning() {
        return planning;
    }

    /// Lets a column fill a field, or nothing; the best way to read it is found out.
    public void fill(ColumnLine line, @Nullable FieldChoice choice) {
        plan.fill(line, choice);
        Planner.Weighed weighed = proposed.get(plan.table().get());
        if (weighed != null && choice != null && choice.kin() == null) {
            tasks.work(() -> planner.target(weighed, line.index(), choice.path()))
                    .onSuccess(target -> read(line.index(), target))
                    .start();
        } else {
            changed();
        }
    }

    private void read(int column, Target target) {
        ColumnLine line = column < plan.lines().size() ? plan.lines().get(column) : null;
        ColumnLine.Filling first = line == null ? null : line.first();
        if (line != null && first != null && first.target().path().equals(target.path())) {
            plan.change(line, first, old -> target);
        }
        changed();
    }

    /// Lets the table in sight become records of another type, or nothing.
    public void retype(@Nullable String type) {
        selected.set(-1);
        proposed.remove(plan.table().get());
        plan.retype(type);
        changed();
        if (type != null) {
            int table = plan.table().get();
            var what = new Planner.Wanted(plan.plan().get().tables(), files.readings());
            planning.<Planner.Planned>start(
                    progress -> () -> planner.as(what, table, type, progress),
                    made -> retyped(table, type, made),
                    () -> {},
                    work -> work);
        }
    }

    private void retyped(int table, String type, Planner.Planned made) {
        if (plan.becomes(table, type)) {
            proposed.putAll(made.proposed());
            plan.replace(table, made.plan().parts(table));
            changed();
        }
    }

    /// Looks at another table.
    public void look(int table) {
        plan.look(table);
        selected.set(-1);
    }

    /// Changes how the cells of the column in question are read.
    public void change(DetailModel.Subject subject, UnaryOperator<Target> change) {
        plan.change(subject.line(), subject.filling(), change);
        changed();
    }

    /// Says by what rows find their records.
    public void match(List<List<String>> keys, boolean updateOnly) {
        plan.match(keys, updateOnly);
        changed();
    }

    public void answer(Question question, Answer answer, String title) {
        trial.say(question, answer, title);
        changed();
    }

    private void changed() {
        look();
        if (step.get() == Step.FILES) {
            return;
        }
        trial.age();
        long rows = plan.plan().get().tables().stream().mapToLong(t -> t.profile().rows()).sum();
        if (rows <= MANY_ROWS) {
            rehearse();
        } else {
            trial.course().cancel();
        }
        refresh();
    }

    /// Rehearses now.
    public void rehearse() {
        if (!plan.plan().get().entries().isEmpty()) {
            trial.run(request());
        }
    }

    private void judge() {
        plan.judge(trial.report().get());
        look();
        refresh();
    }

    private void look() {
        int at = selected.get();
        ColumnLine line = at >= 0 && at < plan.lines().size() ? plan.lines().get(at) : null;
        detail.look(line, new ColumnChecks(plan.plan().get(), trial.report().get()));
    }

    /// What is imported and how, as it stands now.
    public ImportRequest request() {
        ImportPlan wanted = plan.wanted();
        return ImportRequest.of(
                        wanted.sources(),
                        wanted.mapping(name(), Label.of(name())),
                        settings.person())
                .with(trial.answers())
                .reading(files.readings());
    }

    /// What the mapping is called when it is saved: the file without its ending, the folder where
    /// there are several.
    public String name() {
        return plan.plan().get().name();
    }

    private Runnable remembering() {
        Mapping template = plan.wanted().template(name(), Label.of(name()));
        boolean saved = saves.get();
        return () -> {
            files.shelf().used(template);
            if (saved) {
                files.shelf().save(template);
            }
        };
    }

    /// Takes the import back.
    public void undo() {
        result.undo(settings.person());
    }
}
