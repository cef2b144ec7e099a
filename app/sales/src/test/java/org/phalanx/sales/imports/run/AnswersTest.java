package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.answers.AnswersReader;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.open.Backup;

/// Texts that name no record are asked once and remembered.
class AnswersTest {

    @TempDir Path folder;
    private Imported imported;

    @BeforeEach
    void write() {
        imported = Imported.in(folder);
        imported.file("products.csv", "product,price", "GTX Pro,4821", "GTX Basic,550");
        imported.file(
                "deals.csv",
                "deal name,product,amount",
                "one,GTXPro,1",
                "two,GTX Pro,2",
                "three,GTXPro,3",
                "four,MG,4");
    }

    @AfterEach
    void close() {
        imported.close();
    }

    private ImportReport rehearsed(Mapping mapping) throws MappingException {
        return imported.workspace
                .get(Imports.class)
                .rehearse(imported.request(imported.folder, mapping), ImportProgress.SILENT);
    }

    private ImportReport run(Mapping mapping, Answers answers) {
        ImportRequest request = imported.request(imported.folder, mapping).with(answers);
        return imported.run(request, ImportProgress.SILENT);
    }

    @Test
    void anAnswerToARehearsalMeansTheRecordThatTheImportItselfMakes() throws MappingException {
        Mapping mapping = imported.propose(imported.folder).mapping();
        List<Question> questions = rehearsed(mapping).questions();
        assertThat(questions).extracting(Question::text).containsExactly("GTXPro", "MG");
        assertThat(questions.getFirst().rows()).isEqualTo(2);

        Answers answers =
                Answers.NONE
                        .with(
                                questions.getFirst(),
                                new Answer.Use(questions.getFirst().candidates().getFirst().id()))
                        .with(questions.getLast(), new Answer.Create());
        ImportReport report = run(mapping, answers);

        assertThat(report.sum(Counts::refused)).isZero();
        assertThat(products())
                .containsExactly(
                        List.of("four", "MG"),
                        List.of("one", "GTX Pro"),
                        List.of("three", "GTX Pro"),
                        List.of("two", "GTX Pro"));
        assertThat(imported.texts("SELECT text FROM alias")).containsExactly("GTXPro");
        MavenImportTest.assertChangesNothing(imported, imported.folder, mapping);
    }

    @Test
    void answersStandInAFile() throws MappingException {
        Path file = imported.file("answers.yaml", "product:", "  GTXPro: GTX Pro", "  MG: \"-\"");

        ImportReport report =
                run(imported.propose(imported.folder).mapping(), AnswersReader.read(file));

        assertThat(report.sum(Counts::refused)).isZero();
        assertThat(report.questions()).isEmpty();
        assertThat(imported.number("SELECT count(*) FROM opportunity WHERE product_id IS NULL"))
                .isEqualTo(1);
        assertThat(products()).contains(List.of("one", "GTX Pro"));
    }

    @Test
    void rowsWithoutAnAnswerAreRefusedAndTheOthersKept() {
        ImportReport report = run(imported.propose(imported.folder).mapping(), Answers.NONE);

        assertThat(report.sum(Counts::refused)).isEqualTo(3);
        assertThat(report.questions()).hasSize(2);
        assertThat(products()).containsExactly(List.of("two", "GTX Pro"));
    }

    @Test
    void backsUpBeforeTheFirstChangeAndNotWhenThereIsNone() {
        Mapping mapping = imported.propose(imported.folder).mapping();
        run(mapping, Answers.NONE);
        Keeping keeping = imported.workspace.get(Keeping.class);
        assertThat(keeping.list()).extracting(Backup::reason).containsOnly(Backup.Reason.IMPORT);

        run(mapping, Answers.NONE);

        assertThat(keeping.list()).hasSize(1);
    }

    private List<List<String>> products() {
        return imported.rows(
                "SELECT o.name, p.name FROM opportunity o JOIN product p ON p.id = o.product_id"
                        + " ORDER BY o.name");
    }
}
