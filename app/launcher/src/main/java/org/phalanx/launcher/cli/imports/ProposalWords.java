package org.phalanx.launcher.cli.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.proposal.TableProposal;
import org.phalanx.store.text.Phrasebook;

/// A proposal for scripts and for people.
record ProposalWords(Terminal terminal, Phrasebook words, Schema schema) {

    List<String> lines(Proposal proposal) {
        var lines = new ArrayList<String>();
        for (TableProposal table : proposal.tables()) {
            RecordType type = schema.type(table.type());
            lines.add(
                    terminal.text(
                            "import.proposal",
                            table.examined().name(),
                            type.face().plural().in(terminal.locale()),
                            words.say(table.guess().why(), terminal.locale())));
            table.columns().forEach(column -> lines.add(line(type, column)));
            table.frame().notes().stream()
                    .map(note -> "  ! " + words.say(note, terminal.locale()))
                    .forEach(lines::add);
        }
        proposal.unknown()
                .forEach(table -> lines.add(terminal.text("import.unknown", table.name())));
        proposal.refused()
                .forEach((file, problem) ->
                        lines.add(
                                terminal.text(
                                        "import.unreadable",
                                        file.getFileName().toString(),
                                        problem.text(terminal.locale()))));
        return lines;
    }

    private String line(RecordType type, ColumnProposal column) {
        String said = words.say(column.why(), terminal.locale());
        var line = new StringBuilder("  ").append(column.header()).append(" → ");
        if (column.isRead()) {
            line.append(String.join(", ", labels(type, column)));
            line.append(" (").append(sure(column)).append("; ").append(said).append(')');
        } else {
            line.append(terminal.text("import.not-read")).append(" (").append(said).append(')');
        }
        column.notes()
                .forEach(note -> line.append("; ").append(words.say(note, terminal.locale())));
        return line.toString();
    }

    private List<String> labels(RecordType type, ColumnProposal column) {
        return column.targets().stream()
                .map(target -> type.field(target.field()).label().in(terminal.locale()))
                .toList();
    }

    private String sure(ColumnProposal column) {
        return terminal.text("import.certainty." + column.certainty().name());
    }

    List<Map<String, Object>> json(Proposal proposal) {
        var tables = new ArrayList<Map<String, Object>>();
        for (TableProposal table : proposal.tables()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("file", table.examined().name());
            json.put("as", table.type());
            json.put("certainty", key(table.guess().certainty()));
            json.put("match", table.frame().match());
            json.put("columns", table.columns().stream().map(this::json).toList());
            json.put("notes", table.frame().notes().stream().map(this::said).toList());
            tables.add(json);
        }
        return tables;
    }

    private Map<String, Object> json(ColumnProposal column) {
        var json = new LinkedHashMap<String, Object>();
        json.put("header", column.header());
        json.put("fields", column.targets().stream().map(Target::path).toList());
        json.put("certainty", key(column.certainty()));
        json.put("why", said(column.why()));
        json.put("filled", column.evidence().filled());
        json.put("readable", column.evidence().readable());
        json.put("notes", column.notes().stream().map(this::said).toList());
        return json;
    }

    private String said(Phrase phrase) {
        return words.say(phrase, terminal.locale());
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
