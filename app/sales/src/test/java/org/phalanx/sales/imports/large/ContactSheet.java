package org.phalanx.sales.imports.large;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Mapping;

/// A file of any number of contacts, each with a key of its own.
final class ContactSheet {

    private ContactSheet() {}

    static Path write(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("code,name,mobile,email,created,notes\n");
            for (int i = 0; i < rows; i++) {
                out.write(
                        "C%07d,联系人 %d,1%010d,c%d@mail.example,2024-0%d-1%d,\"约了, 第 %d 次\"\n"
                                .formatted(i, i, 3_000_000_000L + i, i, 1 + i % 9, i % 10, i % 28));
            }
        }
        return file;
    }

    static Mapping mapping() {
        return Mapping.of(
                FileEntry.of(
                        List.of("contacts.csv"),
                        "contact",
                        List.of(
                                ColumnEntry.of("code", "code"),
                                ColumnEntry.of("name", "name"),
                                ColumnEntry.of("mobile", "mobile"),
                                ColumnEntry.of("email", "email"),
                                ColumnEntry.of("created", "created_at"),
                                ColumnEntry.of("notes", "description"))));
    }
}
