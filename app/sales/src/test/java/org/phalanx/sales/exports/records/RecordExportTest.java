package org.phalanx.sales.exports.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.exports.ExportFormat;
import org.phalanx.store.TestWorkspace;

class RecordExportTest {

    @TempDir Path folder;

    @Test
    void writesWhatPeopleSeeWithTitlesAndLabelsAndNoDeletedRecords() throws Exception {
        var module =
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(RecordExport.class);
                    }
                };
        try (TestWorkspace workspace = TestWorkspace.create(folder.resolve("w"), module)) {
            var account = workspace.make("account", Map.of("name", "=苍梧,精铸", "tier", "A"));
            workspace.make("contact", Map.of("name", "秦望舒", "account_id", account));
            var gone = workspace.make("contact", Map.of("name", "走了"));
            workspace.write("contact", gone, Map.of("deleted_at", workspace.clock.instant()));
            RecordType contacts = workspace.workspace().catalog().schema().type("contact");
            Path file = folder.resolve("contacts.csv");

            long rows =
                    workspace
                            .get(RecordExport.class)
                            .write(
                                    contacts,
                                    Filter.everything(),
                                    file,
                                    ExportFormat.CSV,
                                    Locale.SIMPLIFIED_CHINESE)
                            .rows();

            List<String> lines = Files.readAllLines(file);
            assertThat(rows).isEqualTo(1);
            assertThat(lines).hasSize(2);
            assertThat(lines.getFirst()).startsWith("\uFEFFid,").doesNotContain("更新时间");
            assertThat(lines.get(1)).contains("秦望舒", "\"'=苍梧,精铸\"", "手工录入");
            assertThat(lines.get(1)).contains(LocalDate.of(2026, 11, 18).toString());
        }
    }
}
