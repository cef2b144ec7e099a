package org.phalanx.launcher.cli.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How something is imported.
final class ImportOptions {

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Which column fills which field, see seeds/imports/README.md;"
                            + " without it one is proposed")
    @Nullable Path mapping;

    @Option(
            names = "--as",
            paramLabel = "TYPE",
            description = "Key of the record type, when it isn't to be found from file and headers")
    @Nullable String as;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Save the proposed mapping, to look through it and use it again")
    @Nullable Path save;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "What texts mean that name no record, in YAML: TYPE: {text: name}")
    @Nullable Path answers;

    @Option(
            names = "--errors",
            paramLabel = "DIR",
            description = "Folder for refused rows (default: beside the file)")
    @Nullable Path errors;
}
