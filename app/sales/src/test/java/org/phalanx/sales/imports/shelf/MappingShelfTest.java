package org.phalanx.sales.imports.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;

class MappingShelfTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private MappingShelf shelf;

    @BeforeEach
    void open() {
        Path seeds = Path.of(System.getProperty("phalanx.root", "../.."), "seeds");
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"), new ShelfModule(new FolderPackFiles(seeds)));
        shelf = workspace.get(MappingShelf.class);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void presetsComeWithTheProgram() {
        assertThat(shelf.all())
                .filteredOn(one -> one.source() == Shelved.Source.PRESET)
                .extracting(one -> one.mapping().name())
                .contains("hubspot", "maven-crm", "salesforce");
    }

    @Test
    void savedMappingsComeBackAsTheyWere() {
        Mapping mapping = mapping("老客户/台账");

        shelf.save(mapping);

        assertThat(shelf.all().getFirst().source()).isEqualTo(Shelved.Source.OWN);
        assertThat(shelf.all().getFirst().mapping()).isEqualTo(mapping);
        shelf.remove(shelf.all().getFirst());
        assertThat(names(Shelved.Source.OWN)).isEmpty();
    }

    @Test
    void onlyTheLastUsedAreKept() {
        for (int i = 0; i < 12; i++) {
            shelf.used(mapping("用过 " + i));
        }

        assertThat(names(Shelved.Source.USED)).hasSize(8);
    }

    @Test
    void mappingThatSomebodyBrokeIsPassedOver() throws IOException {
        shelf.save(mapping("好的"));
        Files.writeString(folder.resolve("w/mappings/坏的.yaml"), "mapping: [");

        assertThat(names(Shelved.Source.OWN)).containsExactly("好的");
    }

    private List<String> names(Shelved.Source source) {
        return shelf.all().stream()
                .filter(one -> one.source() == source)
                .map(one -> one.mapping().name())
                .toList();
    }

    private static Mapping mapping(String name) {
        return new Mapping(
                name,
                1,
                Label.of(name),
                null,
                List.of(
                        FileEntry.of(
                                List.of("a*.csv"),
                                "account",
                                List.of(ColumnEntry.of("单位名称", "name")))));
    }
}
