package org.phalanx.sales.imports.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Mapping;

/// What chosen tables become.
///
/// @param tables in the order in which they were chosen
/// @param entries what to make of them, in the order in which it is done
public record ImportPlan(List<ChosenTable> tables, List<Part> entries) {

    public ImportPlan {
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
    }

    /// What one table becomes; one that holds records of several types has several parts.
    ///
    /// @param table its place among the tables
    /// @param entry names this table and no other
    public record Part(int table, FileEntry entry) {

        /// The same with another entry.
        public Part with(FileEntry other) {
            return new Part(table, other);
        }
    }

    /// Nothing is decided yet.
    public static ImportPlan of(List<ChosenTable> tables) {
        return new ImportPlan(tables, List.of());
    }

    /// The files.
    public List<Path> sources() {
        return tables.stream().map(ChosenTable::path).distinct().toList();
    }

    /// What people call it: the file without its ending, the folder where there are several files.
    public String name() {
        List<Path> files = sources();
        if (files.isEmpty()) {
            return "";
        }
        Path folder = files.getFirst().toAbsolutePath().getParent();
        Path name = folder == null ? null : folder.getFileName();
        return files.size() > 1 && name != null
                ? name.toString()
                : tables.getFirst().fileName().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    /// What a table becomes, the main part first.
    public List<Part> parts(int table) {
        return entries.stream().filter(part -> part.table() == table).toList();
    }

    /// Whether something is made of a table.
    public boolean takes(int table) {
        return entries.stream().anyMatch(part -> part.table() == table);
    }

    /// The same with one part replaced.
    public ImportPlan with(Part old, FileEntry entry) {
        return map(part -> part.equals(old) ? part.with(entry) : part);
    }

    /// The same with one part more, done last.
    public ImportPlan and(Part part) {
        var more = new ArrayList<>(entries);
        more.add(part);
        return new ImportPlan(tables, more);
    }

    /// The same without a part.
    public ImportPlan without(Part part) {
        return new ImportPlan(
                tables, entries.stream().filter(other -> !other.equals(part)).toList());
    }

    /// The same with every part changed.
    public ImportPlan map(UnaryOperator<Part> change) {
        return new ImportPlan(tables, entries.stream().map(change).toList());
    }

    /// The mapping that does this.
    public Mapping mapping(String name, Label label) {
        return new Mapping(name, 1, label, null, entries.stream().map(Part::entry).toList());
    }

    /// The same for files of the next months: digits in their names may be any.
    public Mapping template(String name, Label label) {
        return map(part -> part.with(anyDigits(part.entry()))).mapping(name, label);
    }

    private static FileEntry anyDigits(FileEntry entry) {
        return entry.named(
                entry.files().stream().map(file -> file.replaceAll("\\d+", "*")).toList());
    }
}
