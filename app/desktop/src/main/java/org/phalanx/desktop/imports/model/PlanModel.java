package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.ColumnLine.Filling;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.Belongings;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.EntryEdit;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.plan.PlanOrder;
import org.phalanx.sales.imports.source.profile.ColumnProfile;
import org.phalanx.store.schema.CurrentCatalog;

/// What the columns of the chosen tables fill, and the changes that somebody makes to that.
public final class PlanModel {
    private final CurrentCatalog catalog;
    private final ReadOnlyObjectWrapper<ImportPlan> plan =
            new ReadOnlyObjectWrapper<>(ImportPlan.of(List.of()));
    private final ReadOnlyIntegerWrapper table = new ReadOnlyIntegerWrapper();
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ColumnLine> shownLines =
            FXCollections.unmodifiableObservableList(lines);
    private final BooleanProperty keepStamps = new SimpleBooleanProperty(true);
    private List<FieldChoice> choices = List.of();
    private @Nullable ImportReport report;

    @Inject
    PlanModel(CurrentCatalog catalog) {
        this.catalog = catalog;
    }

    public ReadOnlyObjectProperty<ImportPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The table in sight.
    public ReadOnlyIntegerProperty table() {
        return table.getReadOnlyProperty();
    }

    /// The columns of the table in sight.
    public ObservableList<ColumnLine> lines() {
        return shownLines;
    }

    /// Whether records keep the author and the date that columns give.
    public BooleanProperty keepStamps() {
        return keepStamps;
    }

    Schema schema() {
        return catalog.schema();
    }

    /// Begins with a plan.
    void begin(ImportPlan first) {
        report = null;
        table.set(0);
        plan.set(first);
        readChoices();
        lines.setAll(judged());
    }

    /// Shows what a rehearsal says.
    void judge(@Nullable ImportReport rehearsed) {
        report = rehearsed;
        refresh();
    }

    /// What the last rehearsal says about a part of the plan.
    public Optional<FileReport> report(ImportPlan.Part part) {
        return new ColumnChecks(plan.get(), report).file(part);
    }

    /// Looks at another table.
    public void look(int other) {
        table.set(other);
        readChoices();
        lines.setAll(judged());
    }

    /// The table in sight; none before something is chosen.
    public Optional<ChosenTable> present() {
        return table.get() < plan.get().tables().size()
                ? Optional.of(plan.get().tables().get(table.get()))
                : Optional.empty();
    }

    /// The main part of the table in sight; none when it isn't imported.
    public Optional<ImportPlan.Part> main() {
        return plan.get().parts(table.get()).stream().findFirst();
    }

    /// The type that the table in sight becomes.
    public Optional<RecordType> type() {
        return main().map(part -> schema().type(part.entry().as()));
    }

    /// The types that it may become.
    public List<RecordType> types() {
        return new FieldChoices(schema()).types();
    }

    /// What its columns may fill.
    public List<FieldChoice> choices() {
        return choices;
    }

    /// Lets the table in sight become records of another type, or nothing.
    public void retype(@Nullable String type) {
        ImportPlan next = plan.get();
        for (ImportPlan.Part part : next.parts(table.get())) {
            next = next.without(part);
        }
        if (type != null) {
            String name = plan.get().tables().get(table.get()).name();
            FileEntry entry = FileEntry.of(List.of(name), type, List.of());
            next = next.and(new ImportPlan.Part(table.get(), entry));
        }
        plan.set(next);
        readChoices();
        lines.setAll(judged());
    }

    /// Whether the table becomes records of this type.
    boolean becomes(int at, String type) {
        return plan.get().parts(at).stream()
                .findFirst()
                .map(part -> part.entry().as().equals(type))
                .orElse(false);
    }

    /// Lets a table become this instead of what it became.
    void replace(int at, List<ImportPlan.Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        ImportPlan next = plan.get();
        for (ImportPlan.Part part : next.parts(at)) {
            next = next.without(part);
        }
        for (ImportPlan.Part part : parts) {
            next = next.and(part);
        }
        plan.set(PlanOrder.of(schema(), next));
        look(table.get());
    }

    /// Lets a column fill a field, or nothing.
    public void fill(ColumnLine line, @Nullable FieldChoice choice) {
        ImportPlan next = plan.get();
        for (ImportPlan.Part part : next.parts(table.get())) {
            next = next.with(part, EntryEdit.fill(part.entry(), line.header(), List.of()));
        }
        var belongings = new Belongings(schema());
        if (choice != null && choice.kin() != null) {
            next = belongings.fill(next, table.get(), line.header(), choice.kin(), choice.target());
        } else if (choice != null) {
            ImportPlan.Part main = next.parts(table.get()).getFirst();
            next =
                    next.with(
                            main,
                            EntryEdit.fill(main.entry(), line.header(), List.of(choice.target())));
        }
        plan.set(belongings.tied(next, table.get()));
        refresh();
    }

    /// Changes how the cells of a column are read for one field.
    public void change(ColumnLine line, Filling filling, UnaryOperator<Target> change) {
        ImportPlan.Part part = filling.part();
        plan.set(
                plan.get()
                        .with(
                                part,
                                EntryEdit.change(
                                        part.entry(),
                                        line.header(),
                                        filling.target().path(),
                                        change)));
        refresh();
    }

    /// Says by what rows of the table in sight find their records.
    public void match(List<List<String>> keys, boolean updateOnly) {
        main().ifPresent(part ->
                plan.set(plan.get().with(part, EntryEdit.match(part.entry(), keys, updateOnly))));
        refresh();
    }

    /// Whether some column gives author or date.
    public boolean hasStamps() {
        return plan.get().entries().stream().anyMatch(part -> EntryEdit.hasStamps(part.entry()));
    }

    /// The plan as it is to be carried out.
    ImportPlan wanted() {
        return keepStamps.get()
                ? plan.get()
                : plan.get().map(part -> part.with(EntryEdit.withoutStamps(part.entry())));
    }

    private void readChoices() {
        choices = type().map(new FieldChoices(schema())::of).orElse(List.of());
    }

    /// Puts the lines right one by one, so that whoever stands in one stays there.
    private void refresh() {
        List<ColumnLine> now = judged();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
    }

    private List<ColumnLine> judged() {
        Optional<ChosenTable> chosen = present();
        if (chosen.isEmpty()) {
            return List.of();
        }
        var checks = new ColumnChecks(plan.get(), report);
        var found = new ArrayList<ColumnLine>();
        List<ColumnProfile> profiles = chosen.get().profile().columns();
        for (int i = 0; i < profiles.size(); i++) {
            List<Filling> fillings = fillings(profiles.get(i).name());
            found.add(
                    new ColumnLine(
                            i, profiles.get(i), fillings, checks.of(profiles.get(i), fillings)));
        }
        return found;
    }

    private List<Filling> fillings(String header) {
        var fillings = new ArrayList<Filling>();
        List<ImportPlan.Part> parts = plan.get().parts(table.get());
        var names = new FieldChoices(schema());
        for (int i = 0; i < parts.size(); i++) {
            for (Target target : EntryEdit.targets(parts.get(i).entry(), header)) {
                FieldChoice choice = names.find(choices, parts.get(i), i == 0, target).orElse(null);
                if (i == 0 || choice != null) {
                    fillings.add(new Filling(parts.get(i), target, choice));
                }
            }
        }
        return fillings;
    }
}
