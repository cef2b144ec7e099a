package org.phalanx.launcher.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.Question;

class QuestionDialogTest {

    private static final UUID PRO = new UUID(1, 1);

    @TempDir Path home;

    private static Question about(String text) {
        return new Question(
                "product",
                text,
                "product_id",
                "deals.csv",
                2,
                10,
                List.of(new Candidate(PRO, "GTX Pro", 1)));
    }

    private Answers answers(String... typed) {
        Deque<String> lines = new ArrayDeque<>(List.of(typed));
        var prompt =
                new Prompt() {
                    @Override
                    public boolean isInteractive() {
                        return true;
                    }

                    @Override
                    public Optional<String> ask(String question) {
                        return Optional.ofNullable(lines.poll());
                    }
                };
        Terminal terminal = TestWiring.in(home).get(Terminal.class);
        return new QuestionDialog(terminal, prompt)
                .answers(List.of(about("a"), about("b"), about("c"), about("d")), Answers.NONE);
    }

    @Test
    void takesANumberANameANewRecordOrNothing() {
        Answers answers = answers("1", "+", "-", "GTX Basic");

        assertThat(answers.to("product", "a")).contains(new Answer.Use(PRO));
        assertThat(answers.title("product", "a")).isEqualTo("GTX Pro");
        assertThat(answers.to("product", "b")).contains(new Answer.Create());
        assertThat(answers.to("product", "c")).contains(new Answer.Leave());
        assertThat(answers.title("product", "d")).isEqualTo("GTX Basic");
    }

    @Test
    void endsWhenNobodyAnswersAnyMore() {
        Answers answers = answers("1", "");

        assertThat(answers.to("product", "b")).isEmpty();
        assertThat(answers.title("product", "c")).isEmpty();
    }
}
