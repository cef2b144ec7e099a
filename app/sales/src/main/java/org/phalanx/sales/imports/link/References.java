package org.phalanx.sales.imports.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.convert.RowTexts;
import org.phalanx.sales.imports.mapping.Link;

/// Finds the record that a text names: by name or key, by an alias, by what somebody answered, by
/// making it.
public final class References {

    /// `title [key]`, as exports write a title that several records have.
    private static final Pattern TITLE_AND_KEY = Pattern.compile("(.+) \\[([^\\[\\]]+)]");

    private final Directories directories;
    private final Newcomers newcomers;
    private final Aliases aliases;
    private final Questions questions;
    private final Answers answers;

    public References(
            Directories directories,
            Newcomers newcomers,
            Aliases aliases,
            Questions questions,
            Answers answers) {
        this.directories = directories;
        this.newcomers = newcomers;
        this.aliases = aliases;
        this.questions = questions;
        this.answers = answers;
    }

    /// Makes sure that a link's directories hear of every record from now on.
    public void prepare(LinkPlan link) {
        link.by().forEach(field -> directories.of(link.type(), field));
        directories.titles(link.type());
    }

    /// The record, if the workspace or an earlier row has it; nobody is asked, nothing is made.
    public Resolution.@Nullable Found known(LinkPlan link, String text) {
        String spelling = link.spelling(text);
        UUID id = one(link, spelling);
        if (id != null) {
            return spelling.equals(text)
                    ? new Resolution.Found(id, List.of(id))
                    : aliases.learn(link.type(), text, id);
        }
        Resolution.Found alias = aliases.find(link.type(), text);
        return alias == null ? byTitleAndKey(link, spelling) : alias;
    }

    /// What becomes of a text that names no known record.
    public Resolution unknown(LinkPlan link, String text, RowTexts row, Questions.Place place) {
        Optional<Answer> answer = answers.to(link.type(), text);
        UUID meant = meant(link, text);
        if (meant != null) {
            return aliases.learn(link.type(), text, meant);
        }
        if (answer.isPresent() && answer.get() instanceof Answer.Leave) {
            return new Resolution.Missing(Phrase.of("import.no-record", text), true);
        }
        List<Candidate> several = several(link, link.spelling(text));
        UUID beside = beside(link, several, row);
        if (beside != null) {
            return new Resolution.Found(beside, List.of(beside));
        }
        CreatePlan create = link.create();
        boolean wanted = answer.isPresent() || (link.creates() && several.isEmpty());
        if (create != null && wanted) {
            return make(create, link.spelling(text), row);
        }
        if (link.missing() == Link.Missing.LEAVE) {
            return new Resolution.Missing(Phrase.of("import.no-record", text), true);
        }
        if (link.missing() == Link.Missing.REFUSE) {
            return new Resolution.Missing(Phrase.of("import.no-record", text), false);
        }
        Question asked = questions.ask(link, text, place, several, directories);
        return new Resolution.Missing(why(text, asked, !several.isEmpty()), false);
    }

    /// The record that somebody named for a text, or null: by its id, else by what it is called,
    /// since a record that this import makes has another id in each run.
    private @Nullable UUID meant(LinkPlan link, String text) {
        Answer answer = answers.to(link.type(), text).orElse(null);
        boolean isHere =
                answer instanceof Answer.Use(UUID record)
                        && (directories.titles(link.type()) == null
                                || !directories.title(link.type(), record).isEmpty());
        if (isHere && answer instanceof Answer.Use(UUID record)) {
            return record;
        }
        String title = answers.title(link.type(), text);
        if (title.isEmpty()) {
            return null;
        }
        Directory titles = directories.titles(link.type());
        List<Directory.Entry> called = titles == null ? List.of() : titles.find(title);
        return called.size() == 1 ? called.getFirst().id() : one(link, title);
    }

    /// What the stage is called that somebody named for a text; empty when nobody has.
    public String answered(LinkPlan link, String text) {
        Answer answer = answers.to(link.type(), text).orElse(null);
        String title = answers.title(link.type(), text);
        return title.isEmpty() && answer instanceof Answer.Use(UUID record)
                ? directories.title(link.type(), record)
                : title;
    }

    /// The record that a spelling was said to mean, now or in an earlier import.
    public Resolution.@Nullable Found alias(String type, String text) {
        return aliases.find(type, text);
    }

    /// Remembers what a spelling means.
    public Resolution.Found learn(String type, String text, UUID target) {
        return aliases.learn(type, text, target);
    }

    /// Asks which of some records a text means.
    public void ask(LinkPlan link, String text, Questions.Place place, List<Candidate> candidates) {
        questions.ask(link, text, place, candidates, directories);
    }

    private static Phrase why(String text, Question asked, boolean several) {
        if (several) {
            return Phrase.of("import.several-records", text);
        }
        return asked.candidates().isEmpty()
                ? Phrase.of("import.no-record", text)
                : Phrase.of("import.near-miss", text, asked.candidates().getFirst().title());
    }

    private Resolution make(CreatePlan create, String text, RowTexts row) {
        CreatePlan.Made made = create.made(text, row);
        if (made.why() != null) {
            return new Resolution.Missing(made.why(), false);
        }
        Map<String, @Nullable Object> values = made.values();
        UUID id = newcomers.make(create.type().key(), values, made.needs());
        return new Resolution.Found(id, List.of(id));
    }

    private @Nullable UUID one(LinkPlan link, String text) {
        for (String field : link.by()) {
            List<Directory.Entry> hits = directories.of(link.type(), field).find(text);
            if (hits.size() == 1) {
                return hits.getFirst().id();
            }
        }
        return null;
    }

    private List<Candidate> several(LinkPlan link, String text) {
        for (String field : link.by()) {
            List<Directory.Entry> hits = directories.of(link.type(), field).find(text);
            if (hits.size() > 1) {
                return hits.stream()
                        .map(hit -> new Candidate(hit.id(), title(link, hit), 1))
                        .toList();
            }
        }
        return List.of();
    }

    /// The one of several records of a name that shares with the row what the type's keys demand
    /// beside it: of two people called so, the one who works at the account of the deal.
    private @Nullable UUID beside(LinkPlan link, List<Candidate> several, RowTexts row) {
        if (several.isEmpty()) {
            return null;
        }
        String title = directories.schema().type(link.type()).face().title();
        for (List<String> key : directories.schema().type(link.type()).match()) {
            List<String> others = key.stream().filter(field -> !field.equals(title)).toList();
            if (key.size() == 2 && others.size() == 1) {
                UUID shared = row.reference(others.getFirst());
                List<UUID> meant =
                        shared == null
                                ? List.of()
                                : directories.having(
                                        link.type(),
                                        others.getFirst(),
                                        shared,
                                        several.stream().map(Candidate::id).toList());
                if (meant.size() == 1) {
                    return meant.getFirst();
                }
            }
        }
        return null;
    }

    private String title(LinkPlan link, Directory.Entry hit) {
        String title = directories.title(link.type(), hit.id());
        return title.isEmpty() ? hit.text() : title;
    }

    private Resolution.@Nullable Found byTitleAndKey(LinkPlan link, String text) {
        Matcher both = TITLE_AND_KEY.matcher(text);
        if (!both.matches()) {
            return null;
        }
        for (List<String> key : directories.schema().type(link.type()).match()) {
            if (key.size() == 1) {
                for (Directory.Entry hit :
                        directories.of(link.type(), key.getFirst()).find(both.group(2))) {
                    if (directories.title(link.type(), hit.id()).equals(both.group(1))) {
                        return new Resolution.Found(hit.id(), List.of(hit.id()));
                    }
                }
            }
        }
        return null;
    }
}
