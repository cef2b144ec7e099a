package org.phalanx.desktop.imports.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.store.workspace.Settings;

/// What is wanted of an import as it stands: whoever changes the plan or answers a question does it
/// here, and the rehearsal follows.
public final class RequestModel {
    /// More rows than this are rehearsed when somebody wants it, not after every change.
    private static final long MANY_ROWS = 20_000;

    private final FilesModel files;
    private final PlanModel plan;
    private final TrialModel trial;
    private final DetailModel detail;
    private final Planner planner;
    private final Settings settings;
    private final Tasks tasks;
    private final Course planning;
    private final BooleanProperty saves = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Map<Integer, Planner.Weighed> proposed = new HashMap<>();
    private boolean open;

    RequestModel(WizardModel.Steps steps, Planner planner, Tasks tasks, Settings settings) {
        this.files = steps.files();
        this.plan = steps.plan();
        this.trial = steps.trial();
        this.detail = steps.detail();
        this.planner = planner;
        this.settings = settings;
        this.tasks = tasks;
        this.planning = new Course(tasks);
        plan.keepStamps().subscribe((before, now) -> changed());
        trial.report().subscribe((before, now) -> judge());
        selected.subscribe((before, now) -> look());
    }

    /// How far the making of the plan is.
    public Course planning() {
        return planning;
    }

    /// Makes a plan for tables and begins with it.
    ///
    /// @param mapping to begin with; null to find out
    /// @param begun is called when the plan is at hand
    void begin(Planner.Wanted what, @Nullable Mapping mapping, Runnable begun) {
        planning.<Planner.Planned>start(
                progress -> () -> planner.plan(what, mapping, progress),
                made -> {
                    trial.clear();
                    proposed.clear();
                    proposed.putAll(made.proposed());
                    plan.begin(made.plan());
                    selected.set(-1);
                    begun.run();
                },
                () -> {},
                work -> work);
    }

    /// Nothing is chosen any more.
    void clear() {
        saves.set(false);
        selected.set(-1);
    }

    /// Whether changes of the plan are rehearsed: not while files are still being chosen.
    void open(boolean yes) {
        open = yes;
    }

    /// Whether the mapping is saved under the file's name once it was used.
    public BooleanProperty saves() {
        return saves;
    }

    /// The column in question, by its place in the file; -1 for none.
    public IntegerProperty selected() {
        return selected;
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
        if (!open) {
            return;
        }
        trial.age();
        long rows = plan.plan().get().tables().stream().mapToLong(t -> t.profile().rows()).sum();
        if (rows <= MANY_ROWS) {
            rehearse();
        } else {
            trial.course().cancel();
        }
    }

    /// Rehearses now.
    public void rehearse() {
        if (!plan.plan().get().entries().isEmpty()) {
            trial.run(now());
        }
    }

    private void judge() {
        plan.judge(trial.report().get());
        look();
    }

    private void look() {
        int at = selected.get();
        ColumnLine line = at >= 0 && at < plan.lines().size() ? plan.lines().get(at) : null;
        detail.look(line, new ColumnChecks(plan.plan().get(), trial.report().get()));
    }

    /// What is imported and how, as it stands now.
    public ImportRequest now() {
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

    /// What is done once the import is in: the mapping is remembered, and saved if that is wanted.
    Runnable remembering() {
        Mapping template = plan.wanted().template(name(), Label.of(name()));
        boolean saved = saves.get();
        return () -> {
            files.shelf().used(template);
            if (saved) {
                files.shelf().save(template);
            }
        };
    }
}
