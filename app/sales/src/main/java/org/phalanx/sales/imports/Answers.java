package org.phalanx.sales.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.phalanx.sales.imports.convert.Folded;

/// What somebody said to the questions of a rehearsal.
public final class Answers {

    /// Nobody was asked.
    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, Answer> answers;

    private Answers(Map<String, Answer> answers) {
        this.answers = Map.copyOf(answers);
    }

    /// These answers and one more.
    public Answers with(Question question, Answer answer) {
        var more = new HashMap<>(answers);
        more.put(key(question.type(), question.text()), answer);
        return new Answers(more);
    }

    /// The answer for a text of a type, if there is one.
    public Optional<Answer> to(String type, String text) {
        return Optional.ofNullable(answers.get(key(type, text)));
    }

    private static String key(String type, String text) {
        return type + " " + Folded.of(text);
    }
}
