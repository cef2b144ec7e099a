package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.Intake;
import org.phalanx.sales.imports.plan.OpenedFile;
import org.phalanx.sales.imports.plan.PlanFromMapping;
import org.phalanx.sales.imports.shelf.MappingShelf;
import org.phalanx.sales.imports.shelf.Shelved;
import org.phalanx.sales.imports.source.Reading;

/// What is imported: files as they were read, and the mapping that somebody wants for them.
public final class FilesModel {
    /// A mapping that knows so much of the columns is proposed by itself.
    private static final double OWN_FITS = 0.8;

    private static final double PRESET_FITS = 0.5;

    private final Intake intake;
    private final MappingShelf shelf;
    private final Course course;
    private final ObservableList<OpenedFile> files = FXCollections.observableArrayList();
    private final ObservableList<OpenedFile> shownFiles =
            FXCollections.unmodifiableObservableList(files);
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ObservableList<Offer> shownOffers =
            FXCollections.unmodifiableObservableList(offers);
    private final ObjectProperty<@Nullable Shelved> mapping = new SimpleObjectProperty<>();
    private boolean decided;

    /// A mapping and how well it fits what is chosen.
    ///
    /// @param fit from 0 to 1, the share of the columns that it knows; 0 before files are chosen
    public record Offer(Shelved shelved, double fit) {

        boolean fits() {
            return fit >= (shelved.source() == Shelved.Source.PRESET ? PRESET_FITS : OWN_FITS);
        }
    }

    @Inject
    FilesModel(Intake intake, MappingShelf shelf, Tasks tasks) {
        this.intake = intake;
        this.shelf = shelf;
        this.course = new Course(tasks);
    }

    public ObservableList<OpenedFile> files() {
        return shownFiles;
    }

    /// Mappings that can be used again, those that fit best first.
    public ObservableList<Offer> offers() {
        return shownOffers;
    }

    /// The mapping to begin with; null to have one proposed.
    public ObjectProperty<@Nullable Shelved> mapping() {
        return mapping;
    }

    /// Opening of files.
    public Course course() {
        return course;
    }

    /// Chooses a mapping, null to have one proposed; what is chosen later doesn't change that.
    public void use(@Nullable Shelved shelved) {
        decided = true;
        mapping.set(shelved);
    }

    /// Reads which mappings there are.
    public void refresh() {
        List<OpenedFile> now = List.copyOf(files);
        start(now, List.of());
    }

    /// Adds files and folders; a file of the same name takes the place of the one before.
    public void add(List<Path> paths) {
        start(List.copyOf(files), paths);
    }

    private void start(List<OpenedFile> present, List<Path> paths) {
        course.start(
                progress ->
                        () -> {
                            List<OpenedFile> all = merged(present, intake.open(paths, progress));
                            return new Opened(all, offers(all));
                        },
                this::show,
                () -> {},
                work -> work);
    }

    /// Reads a file otherwise.
    public void read(OpenedFile file, Reading reading) {
        List<OpenedFile> present = List.copyOf(files);
        course.start(
                progress ->
                        () -> {
                            OpenedFile again = intake.open(file.path(), reading, progress);
                            List<OpenedFile> all =
                                    present.stream()
                                            .map(one -> one.equals(file) ? again : one)
                                            .toList();
                            return new Opened(all, offers(all));
                        },
                this::show,
                () -> {},
                work -> work);
    }

    public void remove(OpenedFile file) {
        files.remove(file);
        refresh();
    }

    /// Forgets what was chosen.
    public void clear() {
        course.cancel();
        files.clear();
        decided = false;
        mapping.set(null);
        refresh();
    }

    /// The tables of all files that can be read.
    public List<ChosenTable> tables() {
        return files.stream().flatMap(file -> file.tables().stream()).toList();
    }

    /// How files are read that aren't read as they look.
    public Map<Path, Reading> readings() {
        var readings = new HashMap<Path, Reading>();
        files.forEach(file -> readings.put(file.path(), file.reading()));
        readings.values().removeIf(reading -> reading.equals(Reading.automatic()));
        return readings;
    }

    private record Opened(List<OpenedFile> files, List<Offer> offers) {}

    private static List<OpenedFile> merged(List<OpenedFile> present, List<OpenedFile> more) {
        var all = new ArrayList<>(present);
        for (OpenedFile file : more) {
            all.removeIf(known -> known.name().equalsIgnoreCase(file.name()));
            all.add(file);
        }
        return all;
    }

    private List<Offer> offers(List<OpenedFile> opened) {
        List<ChosenTable> tables = opened.stream().flatMap(f -> f.tables().stream()).toList();
        List<Shelved> all = shelf.all();
        return all.stream()
                .filter(one -> !isSaved(all, one))
                .map(one -> new Offer(one, PlanFromMapping.fit(one.mapping(), tables)))
                .sorted(Comparator.comparingDouble(Offer::fit).reversed())
                .toList();
    }

    /// Whether a mapping that was used is also saved under its name.
    private static boolean isSaved(List<Shelved> all, Shelved one) {
        return one.source() == Shelved.Source.USED
                && all.stream()
                        .filter(other -> other.source() == Shelved.Source.OWN)
                        .anyMatch(other -> other.mapping().name().equals(one.mapping().name()));
    }

    private void show(Opened opened) {
        files.setAll(opened.files());
        offers.setAll(opened.offers());
        if (!decided) {
            Optional<Offer> best = opened.offers().stream().filter(Offer::fits).findFirst();
            mapping.set(best.map(Offer::shelved).orElse(null));
        }
    }

    /// Remembers what was used, and saves it when somebody wants that.
    MappingShelf shelf() {
        return shelf;
    }
}
