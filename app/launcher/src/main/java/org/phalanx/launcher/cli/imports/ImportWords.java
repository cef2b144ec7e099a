package org.phalanx.launcher.cli.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.store.text.Phrasebook;

/// An import's report for scripts and for people.
record ImportWords(Terminal terminal, Phrasebook words) {

    private static final int MOST_LINES = 10;
    private static final int MOST_PROBLEMS = 100;

    Map<String, Object> json(ImportReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("state", report.state().name());
        json.put("batch", report.batch() == null ? "" : report.batch().toString());
        json.put("files", report.files().stream().map(this::json).toList());
        json.put("ignored", report.ignored());
        json.put("made", report.made());
        json.put("questions", report.questions().stream().map(ImportWords::json).toList());
        json.put("seconds", report.took().toMillis() / 1000.0);
        return json;
    }

    private Map<String, Object> json(FileReport file) {
        var json = new LinkedHashMap<String, Object>();
        Counts counts = file.counts();
        json.put("file", file.file());
        json.put("as", file.type());
        json.put("rows", counts.rows());
        json.put("created", counts.created());
        json.put("updated", counts.updated());
        json.put("unchanged", counts.unchanged());
        json.put("refused", counts.refused());
        json.put("skipped", counts.skipped());
        json.put("unread", file.unread());
        json.put(
                "problems", file.problems().stream().limit(MOST_PROBLEMS).map(this::said).toList());
        json.put("errors", file.errors() == null ? "" : file.errors().toString());
        return json;
    }

    private static Map<String, Object> json(Question question) {
        return Map.of(
                "type", question.type(),
                "text", question.text(),
                "rows", question.rows(),
                "candidates", question.candidates().stream().map(Candidate::title).toList());
    }

    List<String> lines(ImportReport report) {
        var lines = new ArrayList<String>();
        for (FileReport file : report.files()) {
            Counts counts = file.counts();
            lines.add(
                    terminal.text(
                            "import.file",
                            file.file(),
                            String.valueOf(counts.rows()),
                            String.valueOf(counts.created()),
                            String.valueOf(counts.updated()),
                            String.valueOf(counts.unchanged()),
                            String.valueOf(counts.refused())));
            file.problems().stream().limit(MOST_LINES).map(this::said).forEach(lines::add);
            if (file.errors() != null) {
                lines.add(terminal.text("import.errors", file.errors().toString()));
            }
        }
        report.questions().stream().limit(MOST_LINES).map(this::asked).forEach(lines::add);
        int more = report.questions().size() - MOST_LINES;
        if (more > 0) {
            lines.add(terminal.text("import.question.more", String.valueOf(more)));
        }
        if (!report.questions().isEmpty()) {
            lines.add(terminal.text("import.answer-how"));
        }
        lines.add(terminal.text("import." + report.state().name()));
        return lines;
    }

    private String asked(Question question) {
        String candidates =
                String.join(", ", question.candidates().stream().map(Candidate::title).toList());
        return terminal.text(
                candidates.isEmpty() ? "import.question.none" : "import.question",
                question.text(),
                candidates,
                String.valueOf(question.rows()),
                question.type());
    }

    private String said(RowProblem problem) {
        return terminal.text(
                "import.problem",
                String.valueOf(problem.line()),
                problem.column(),
                problem.value(),
                words.say(problem.reason(), terminal.locale()));
    }
}
