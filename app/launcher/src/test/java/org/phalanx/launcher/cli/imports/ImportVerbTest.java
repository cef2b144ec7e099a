package org.phalanx.launcher.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.cli.Commands;

class ImportVerbTest {

    @TempDir Path folder;
    private Commands commands;
    private Path workspace;
    private Path files;

    @BeforeEach
    void init() throws IOException {
        commands = new Commands(folder.resolve("home"));
        workspace = folder.resolve("w");
        files = Files.createDirectories(folder.resolve("files"));
        assertThat(commands.run("init", "--workspace", workspace).exit()).isZero();
        write("products.csv", "product,price", "GTX Pro,4821", "GTX Basic,550");
        write("deals.csv", "deal name,product,amount", "one,GTXPro,1", "two,GTX Pro,2");
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(files.resolve(name), List.of(lines));
    }

    private Commands.Said imported(Object... more) {
        var arguments = new ArrayList<Object>(List.of("import", files));
        arguments.addAll(List.of("--workspace", workspace));
        arguments.addAll(List.of(more));
        return commands.run(arguments.toArray());
    }

    @Test
    void proposesAMappingTellsWhatIsNotCertainAndTakesAnswers() throws IOException {
        Path saved = folder.resolve("mapping.yaml");
        Commands.Said first = imported("--save", saved, "--json");

        assertThat(first.exit()).as(first.err()).isZero();
        JsonNode json = first.json();
        assertThat(json.at("/proposal/0/as").asText()).isEqualTo("product");
        assertThat(json.at("/proposal/1/columns/1/fields/0").asText()).isEqualTo("product_id");
        assertThat(json.at("/files/1/created").asInt()).isEqualTo(1);
        assertThat(json.at("/questions/0/text").asText()).isEqualTo("GTXPro");
        assertThat(json.at("/questions/0/candidates/0").asText()).isEqualTo("GTX Pro");
        assertThat(first.err()).contains("GTXPro", "--answers");

        Path answers = folder.resolve("answers.yaml");
        Files.writeString(answers, "product: {GTXPro: GTX Pro}\n");
        Commands.Said second = imported("--mapping", saved, "--answers", answers, "--json");

        assertThat(second.json().at("/files/1/created").asInt()).isEqualTo(1);
        assertThat(second.json().at("/files/1/unchanged").asInt()).isEqualTo(1);
        // what was answered once is remembered
        Commands.Said third = imported("--json");
        assertThat(third.json().at("/questions")).isEmpty();
        assertThat(third.json().at("/files/1/unchanged").asInt()).isEqualTo(2);
        assertThat(third.json().at("/batch").asText()).isEmpty();
    }

    @Test
    void refusesWhatItCannotMakeOut() throws IOException {
        Path strange = folder.resolve("strange.csv");
        Files.write(strange, List.of("qwerty,asdfgh", "1,2"));

        Commands.Said said = commands.run("import", strange, "--workspace", workspace);

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("strange.csv", "--as");
        assertThat(commands.run("import", folder.resolve("no"), "--workspace", workspace).exit())
                .isEqualTo(3);
        Commands.Said typed =
                commands.run("import", strange, "--as", "acount", "--workspace", workspace);
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).contains("acount");
    }

    @Test
    void endsWithThreeWhenNothingCouldBeTaken() throws IOException {
        Files.delete(files.resolve("products.csv"));
        write("deals.csv", "deal name,product,amount", "one,\"x\"y,1");

        Commands.Said said = imported("--as", "opportunity");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("deals.csv", "2");
    }
}
