package org.phalanx.sales.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.convert.Folded;

/// What somebody said to the questions of a rehearsal, or wrote down before anybody asked.
public final class Answers {

    /// Nobody was asked.
    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, Given> answers;

    private Answers(Map<String, Given> answers) {
        this.answers = Map.copyOf(answers);
    }

    /// @param answer that was given; null when only a title was
    /// @param title what the meant record is called: one that the import itself makes has another
    ///   id in each run
    private record Given(@Nullable Answer answer, String title) {}

    /// These answers and one more.
    public Answers with(Question question, Answer answer) {
        String title =
                answer instanceof Answer.Use use
                        ? question.candidates().stream()
                                .filter(candidate -> candidate.id().equals(use.record()))
                                .map(Candidate::title)
                                .findFirst()
                                .orElse("")
                        : "";
        return with(question.type(), question.text(), new Given(answer, title));
    }

    /// These answers and one more that names no record.
    public Answers with(String type, String text, Answer answer) {
        return with(type, text, new Given(answer, ""));
    }

    /// These answers and one more: a text means the record that has this title or key.
    public Answers meaning(String type, String text, String title) {
        return with(type, text, new Given(null, title));
    }

    private Answers with(String type, String text, Given given) {
        var more = new HashMap<>(answers);
        more.put(key(type, text), given);
        return new Answers(more);
    }

    /// The answer for a text of a type, if there is one.
    public Optional<Answer> to(String type, String text) {
        return Optional.ofNullable(answers.get(key(type, text))).map(Given::answer);
    }

    /// What the record that a text means is called; empty when nobody has said.
    public String title(String type, String text) {
        Given given = answers.get(key(type, text));
        return given == null ? "" : given.title();
    }

    private static String key(String type, String text) {
        return type + " " + Folded.of(text);
    }
}
