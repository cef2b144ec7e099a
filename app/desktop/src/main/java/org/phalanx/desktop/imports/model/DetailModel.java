package org.phalanx.desktop.imports.model;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.imports.model.ColumnLine.Filling;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.kernel.type.Kind;
import org.phalanx.sales.imports.ColumnReport;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.CellPreview;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// What there is to decide about one column: words that mean options, names that mean records, how
/// dates and numbers are written.
public final class DetailModel {
    /// One word of a column that fills a choice.
    ///
    /// @param text as it stands in the file
    /// @param rows in which it stands
    /// @param option key of the option that it means, or null
    public record WordLine(String text, long rows, @Nullable String option) {}

    private final CellPreview preview;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ObservableList<WordLine> words = FXCollections.observableArrayList();
    private final ObservableList<WordLine> shownWords =
            FXCollections.unmodifiableObservableList(words);

    /// A column and the field of those that it fills that is looked at.
    public record Subject(ColumnLine line, Filling filling, FieldChoice choice) {

        /// Whether its words are options.
        public boolean hasWords() {
            return choice.field().kind().isOption() || choice.field().kind() == Kind.CHOICES;
        }

        /// Whether it is a matter of style how its cells are read.
        public boolean hasStyle() {
            return switch (choice.field().kind()) {
                case DATE, INSTANT, INTEGER, DECIMAL, PERCENT, MONEY -> true;
                default -> false;
            };
        }

        /// Whether a question is about this column.
        public boolean asks(Question question) {
            return choice.namesRecords()
                    && question.type().equals(choice.field().target())
                    && question.field().equals(choice.field().key());
        }
    }

    @Inject
    DetailModel(CellPreview preview, Tasks tasks) {
        this.preview = preview;
        this.tasks = tasks;
    }

    /// The column in question; null when it isn't imported.
    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /// Its words when they are options: those that aren't read first, then the most frequent.
    public ObservableList<WordLine> words() {
        return shownWords;
    }

    /// What a cell of the column is read as, in plain words of the machine; null when it can't be.
    public @Nullable String reading(Subject of, String cell) {
        Object read =
                preview.of(
                                of.choice().field(),
                                of.filling().target().cell(),
                                of.line().profile().format())
                        .read(cell);
        return read == null || read instanceof Misread ? null : read.toString();
    }

    /// Looks at a column: at the field of those that it fills that needs somebody most.
    void look(@Nullable ColumnLine line, ColumnChecks checks) {
        Subject now = line == null ? null : subject(line);
        Subject before = subject.get();
        subject.set(now);
        boolean other =
                now == null || before == null || before.line().index() != now.line().index();
        if (other) {
            words.clear();
        }
        if (now != null && now.hasWords()) {
            tasks.work(() -> read(now, checks)).onSuccess(read -> show(now, read)).start();
        }
    }

    private static @Nullable Subject subject(ColumnLine line) {
        List<Subject> subjects =
                line.fillings().stream()
                        .flatMap(filling ->
                                filling.choice() == null
                                        ? Stream.empty()
                                        : Stream.of(new Subject(line, filling, filling.choice())))
                        .toList();
        return subjects.stream()
                .filter(one -> one.hasWords() || one.choice().namesRecords())
                .findFirst()
                .orElse(subjects.isEmpty() ? null : subjects.getFirst());
    }

    private void show(Subject of, List<WordLine> read) {
        if (!of.equals(subject.get())) {
            return;
        }
        if (words.size() == read.size()
                && words.stream()
                        .map(WordLine::text)
                        .toList()
                        .equals(read.stream().map(WordLine::text).toList())) {
            for (int i = 0; i < read.size(); i++) {
                words.set(i, read.get(i));
            }
        } else {
            words.setAll(read);
        }
    }

    private List<WordLine> read(Subject of, ColumnChecks checks) {
        Target target = of.filling().target();
        ColumnProfile profile = of.line().profile();
        CellReader reader = preview.of(of.choice().field(), target.cell(), profile.format());
        var lines = new ArrayList<WordLine>();
        counts(of, checks).forEach((text, rows) -> lines.add(line(reader, text, rows)));
        // by what nobody can change, so that a list in which somebody works doesn't jump
        CellReader plain = preview.of(of.choice().field(), CellRule.NONE, profile.format());
        lines.sort(
                Comparator.comparing(
                                (WordLine line) -> !(plain.read(line.text()) instanceof Misread))
                        .thenComparing(Comparator.comparingLong(WordLine::rows).reversed()));
        return lines;
    }

    private static WordLine line(CellReader reader, String text, long rows) {
        Object read = reader.read(text);
        Object one = read instanceof List<?> many && !many.isEmpty() ? many.getFirst() : read;
        return new WordLine(text, rows, one instanceof String option ? option : null);
    }

    private static Map<String, Long> counts(Subject of, ColumnChecks checks) {
        ColumnProfile profile = of.line().profile();
        Map<String, Long> cells = profile.hasManyValues() ? misread(of, checks) : profile.values();
        var counts = new LinkedHashMap<String, Long>();
        String split = of.filling().target().cell().split();
        boolean several = of.choice().field().kind() == Kind.CHOICES;
        Pattern between = Pattern.compile(Pattern.quote(split));
        cells.forEach((cell, rows) -> {
            for (String word : several ? List.of(between.split(cell)) : List.of(cell)) {
                if (!word.isBlank() && !profile.notChosen().containsKey(word)) {
                    counts.merge(word.strip(), rows, Long::sum);
                }
            }
        });
        return counts;
    }

    private static Map<String, Long> misread(Subject of, ColumnChecks checks) {
        return checks.file(of.filling().part())
                .flatMap((FileReport file) ->
                        file.column(of.line().header(), of.filling().target().path()))
                .map(ColumnReport::words)
                .orElse(Map.of());
    }
}
