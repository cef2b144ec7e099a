package org.phalanx.launcher.cli.imports;

import java.util.List;
import java.util.Optional;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.answers.AnswersReader;

/// Asks what texts mean that name no record, each once.
record QuestionDialog(Terminal terminal, Prompt prompt) {

    /// Asks all questions.
    ///
    /// @param known answers that are there already
    Answers answers(List<Question> questions, Answers known) {
        Answers answers = known;
        for (Question question : questions) {
            terminal.say(
                    terminal.text(
                            "import.ask",
                            question.text(),
                            String.valueOf(question.rows()),
                            question.file(),
                            String.valueOf(question.line()),
                            question.type()));
            List<Candidate> candidates = question.candidates();
            for (int i = 0; i < candidates.size(); i++) {
                terminal.say("  " + (i + 1) + "  " + candidates.get(i).title());
            }
            Optional<String> said = prompt.ask(terminal.text("import.ask.how"));
            if (said.isEmpty()) {
                return answers;
            }
            answers = with(answers, question, said.get().strip());
        }
        return answers;
    }

    private static Answers with(Answers answers, Question question, String said) {
        if (said.isEmpty()) {
            return answers;
        }
        List<Candidate> candidates = question.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            if (said.equals(String.valueOf(i + 1))) {
                return answers.with(question, new Answer.Use(candidates.get(i).id()));
            }
        }
        return AnswersReader.with(answers, question.type(), question.text(), said);
    }
}
