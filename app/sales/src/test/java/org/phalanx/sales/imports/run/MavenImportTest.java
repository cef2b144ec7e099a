package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.store.TestWorkspace;
import org.phalanx.testkit.data.SharedData;

class MavenImportTest {
    @TempDir Path folder;

    @Test
    void importsTheWholePipeline() throws MappingException {
        Path data = SharedData.require("maven-crm-sales");
        try (var workspace = TestWorkspace.create(folder.resolve("w"), new ImportsModule())) {
            long t = System.nanoTime();
            ImportReport report =
                    workspace
                            .get(Imports.class)
                            .run(
                                    ImportRequest.of(data, mapping(), workspace.me)
                                            .withErrorsIn(folder.resolve("errors")),
                                    ImportProgress.SILENT);
            System.out.println(
                    (System.nanoTime() - t) / 1_000_000
                            + " ms "
                            + report.files().stream()
                                    .map(f ->
                                            f.file()
                                                    + " "
                                                    + f.counts()
                                                    + f.problems().stream().limit(3).toList())
                                    .toList()
                            + report.questions()
                            + report.made());
            System.out.println(
                    count(
                            workspace,
                            "SELECT 'opportunity', count(*) FROM opportunity UNION ALL SELECT 'account', count(*) FROM account UNION ALL SELECT 'user', count(*) FROM user UNION ALL SELECT 'team', count(*) FROM team UNION ALL SELECT 'alias', count(*) FROM alias UNION ALL SELECT 'gestures', count(*) FROM gesture"));
            assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
            t = System.nanoTime();
            ImportReport again =
                    workspace
                            .get(Imports.class)
                            .run(
                                    ImportRequest.of(data, mapping(), workspace.me)
                                            .withErrorsIn(folder.resolve("errors")),
                                    ImportProgress.SILENT);
            System.out.println(
                    (System.nanoTime() - t) / 1_000_000
                            + " ms "
                            + again.files().stream().map(f -> f.file() + " " + f.counts()).toList()
                            + again.questions()
                            + again.made()
                            + again.batch());
        }
    }

    static Mapping mapping() throws MappingException {
        String root = System.getProperty("phalanx.root", "../..");
        return MappingReader.read(Path.of(root, "seeds", "imports", "maven-crm.yaml"));
    }

    static Map<String, Long> count(TestWorkspace workspace, String sql) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    var counts = new LinkedHashMap<String, Long>();
                    try (Statement query = connection.createStatement();
                            ResultSet rows = query.executeQuery(sql)) {
                        while (rows.next()) {
                            counts.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                    return counts;
                });
    }
}
