package org.phalanx.sales.imports.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.sales.imports.mapping.MappingWriter;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.testkit.data.SharedData;

/// Whatever table people bring: it is proposed for, said to be unknown or refused with a reason,
/// and what is proposed can be written down, read again and rehearsed.
class EveryTableTest {

    private static final long SMALL = 6_000;
    private static final long LARGE = 2_000_000;

    @TempDir Path folder;

    @Test
    void proposesForSmallTablesOfAllDataSetsOrSaysWhyNot() throws MappingException {
        assertThat(proposed(SMALL)).isGreaterThan(25);
    }

    @Test
    @Tag("thorough")
    void proposesForEveryTableOfAllDataSetsOrSaysWhyNot() throws MappingException {
        assertThat(proposed(LARGE)).isGreaterThan(80);
    }

    private int proposed(long largest) throws MappingException {
        Path data = SharedData.require("csv-torture").resolve("..").normalize();
        int proposed = 0;
        try (Imported imported = Imported.in(folder)) {
            for (Path file : tables(data, largest)) {
                Proposal proposal = imported.propose(file);
                if (proposal.tables().isEmpty()) {
                    assertThat(proposal.unknown().size() + proposal.refused().size())
                            .as(file.toString())
                            .isPositive();
                    continue;
                }
                proposed++;
                String yaml = MappingWriter.write(proposal.mapping());
                assertThat(MappingReader.read("again", yaml)).isEqualTo(proposal.mapping());
                ImportReport report =
                        imported.workspace
                                .get(Imports.class)
                                .rehearse(
                                        imported.request(file, proposal.mapping()),
                                        ImportProgress.SILENT);
                assertThat(report.state()).isEqualTo(ImportReport.State.REHEARSED);
            }
        }
        return proposed;
    }

    private static Iterable<Path> tables(Path data, long largest) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches("(?i).*\\.(csv|tsv|xlsx)"))
                    .filter(file -> file.toFile().length() < largest)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
