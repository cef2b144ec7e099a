package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.Question;

/// Rows that look like records which are here: asked about before anything is written.
class TwinsTest {

    @TempDir Path folder;
    private Imported imported;
    private UUID here;
    private ImportRequest request;

    @BeforeEach
    void open() {
        imported = Imported.in(folder);
        here =
                imported.workspace.make(
                        "account", Map.of("name", "苍梧精铸有限公司", "phone", "0755-2345678"));
        Path file =
                imported.file(
                        "客户.csv",
                        "客户名称,电话,备注",
                        "苍梧精铸股份有限公司,,同名",
                        "另一家,(0755) 2345678,同号",
                        "毫不相干,0755-9999999,新的");
        request = ImportRequest.of(file, imported.propose(file).mapping(), imported.workspace.me);
    }

    @AfterEach
    void close() {
        imported.close();
    }

    @Test
    void areFoundByNameAndNumberBeforeAnythingIsWritten() throws Exception {
        ImportReport report = imports().rehearse(request, ImportProgress.SILENT);

        assertThat(report.questions())
                .extracting(Question::text)
                .containsExactly("苍梧精铸股份有限公司", "另一家");
        assertThat(report.questions())
                .allSatisfy(question ->
                        assertThat(question.candidates())
                                .extracting(Candidate::id)
                                .containsExactly(here));
        assertThat(names()).containsExactly("苍梧精铸有限公司");
    }

    @Test
    void updateLeaveOutOrAreMadeAsSomebodySays() throws Exception {
        List<Question> asked = imports().rehearse(request, ImportProgress.SILENT).questions();
        Answers answers =
                Answers.NONE
                        .with(asked.get(0), new Answer.Use(here))
                        .with(asked.get(1), new Answer.Leave());

        imports().run(request.with(answers), ImportProgress.SILENT);

        assertThat(imported.rows("SELECT name, phone, description FROM account ORDER BY rowid"))
                .containsExactly(
                        List.of("苍梧精铸股份有限公司", "0755-2345678", "同名"),
                        List.of("毫不相干", "0755-9999999", "新的"));
    }

    @Test
    void areOthersUntilSomebodyHasSaid() throws Exception {
        imports().run(request, ImportProgress.SILENT);

        assertThat(names()).hasSize(4);
    }

    private Imports imports() {
        return imported.workspace.get(Imports.class);
    }

    private List<String> names() {
        return imported.texts("SELECT name FROM account ORDER BY rowid");
    }
}
