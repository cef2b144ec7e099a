package org.phalanx.sales.imports.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.convert.Folded;

/// Collects what has to be asked: each text of a type once.
public final class Questions {

    /// So many texts get candidates; a file with more of them has the wrong column.
    private static final int MOST = 1000;

    private final Map<String, Open> open = new LinkedHashMap<>();
    private boolean counting = true;

    /// A question with its rows counted so far.
    private static final class Open {
        private final Question question;
        private long rows;

        Open(Question question) {
            this.question = question;
        }
    }

    /// Where a text was met.
    public record Place(String file, long line) {}

    /// Whether rows are counted: a row that is read twice counts once.
    public void count(boolean yes) {
        counting = yes;
    }

    /// Asks, or counts one row more of a question that is open.
    ///
    /// @param several records that the text names equally, or none
    Question ask(LinkPlan link, String text, Place place, List<Candidate> several, Directories in) {
        String key = link.type() + " " + Folded.of(text);
        Open one = open.get(key);
        if (one == null) {
            List<Candidate> candidates = several.isEmpty() ? candidates(link, text, in) : several;
            one =
                    new Open(
                            new Question(
                                    link.type(),
                                    text,
                                    link.field().key(),
                                    place.file(),
                                    place.line(),
                                    0,
                                    candidates));
            open.put(key, one);
        }
        one.rows += counting ? 1 : 0;
        return one.question;
    }

    /// Asks whether a row means a record that looks like it; its field is the one that names it.
    void twin(RecordType type, String text, Place place, List<Candidate> alike) {
        Open one =
                open.computeIfAbsent(
                        type.key() + " " + Folded.of(text),
                        key ->
                                new Open(
                                        new Question(
                                                type.key(),
                                                text,
                                                type.face().title(),
                                                place.file(),
                                                place.line(),
                                                0,
                                                alike)));
        one.rows += counting ? 1 : 0;
    }

    private List<Candidate> candidates(LinkPlan link, String text, Directories in) {
        Directory titles = in.titles(link.type());
        boolean byTitle = titles != null && link.by().contains(titles.field());
        return titles != null && byTitle && open.size() < MOST
                ? NearMisses.of(text, titles)
                : List.of();
    }

    /// All that was asked, in the order in which it was met.
    public List<Question> all() {
        return open.values().stream()
                .filter(one -> one.rows > 0)
                .map(one ->
                        new Question(
                                one.question.type(),
                                one.question.text(),
                                one.question.field(),
                                one.question.file(),
                                one.question.line(),
                                one.rows,
                                one.question.candidates()))
                .toList();
    }
}
