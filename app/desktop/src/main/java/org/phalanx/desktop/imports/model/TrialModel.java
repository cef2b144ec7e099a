package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.run.Imports;

/// What an import would do: rehearsed again whenever the plan or an answer changes.
public final class TrialModel {
    private final Imports imports;
    private final Course course;
    private final Course saving;
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> wrong = new ReadOnlyObjectWrapper<>();
    private final Map<String, Said> said = new LinkedHashMap<>();

    /// A question and what somebody said to it.
    ///
    /// @param title of the record that is meant; empty for the other answers
    public record Said(Question question, Answer answer, String title) {}

    @Inject
    TrialModel(Imports imports, Tasks tasks) {
        this.imports = imports;
        this.course = new Course(tasks);
        this.saving = new Course(tasks);
    }

    /// What the last rehearsal said; null before the first.
    public ReadOnlyObjectProperty<@Nullable ImportReport> report() {
        return report.getReadOnlyProperty();
    }

    /// Whether something has changed since.
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Why the mapping can't be used at all, or null.
    public ReadOnlyObjectProperty<@Nullable Phrase> wrong() {
        return wrong.getReadOnlyProperty();
    }

    public Course course() {
        return course;
    }

    /// Forgets everything.
    void clear() {
        course.cancel();
        report.set(null);
        stale.set(false);
        wrong.set(null);
        said.clear();
    }

    /// Something has changed.
    void age() {
        stale.set(true);
    }

    /// Rehearses; a rehearsal that still runs is ended.
    void run(ImportRequest request) {
        stale.set(true);
        course.<ImportReport>start(
                progress -> () -> imports.rehearse(request, progress),
                this::done,
                () -> {},
                work -> work.onFailure(MappingException.class, this::fail));
    }

    private void done(ImportReport rehearsed) {
        if (rehearsed.state() == ImportReport.State.REHEARSED) {
            wrong.set(null);
            stale.set(false);
            report.set(rehearsed);
        }
    }

    private void fail(MappingException why) {
        wrong.set(why.phrase());
    }

    /// Writes the rows that would be refused into a folder.
    ///
    /// @param done gets the files, none when nothing would be refused
    public void saveErrors(ImportRequest request, Path folder, Consumer<List<Path>> done) {
        saving.<ImportReport>start(
                progress -> () -> imports.writeErrors(request.withErrorsIn(folder), progress),
                saved -> done.accept(errorFiles(saved)),
                () -> {},
                work -> work.onFailure(MappingException.class, this::fail));
    }

    private static List<Path> errorFiles(ImportReport saved) {
        return saved.files().stream().map(FileReport::errors).filter(Objects::nonNull).toList();
    }

    /// Keeps an answer; whoever rehearses next sees what comes of it.
    void say(Question question, Answer answer, String title) {
        said.put(key(question), new Said(question, answer, title));
        stale.set(true);
    }

    /// Everything that was answered, in the order in which it was.
    public List<Said> said() {
        return List.copyOf(said.values());
    }

    /// Questions of the last rehearsal that nobody has answered.
    public List<Question> open() {
        ImportReport last = report.get();
        return last == null
                ? List.of()
                : last.questions().stream().filter(q -> !said.containsKey(key(q))).toList();
    }

    Answers answers() {
        Answers answers = Answers.NONE;
        for (Said one : said.values()) {
            answers = answers.with(one.question(), one.answer());
        }
        return answers;
    }

    private static String key(Question question) {
        return question.type() + " " + question.text().strip();
    }
}
