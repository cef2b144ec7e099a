package org.phalanx.launcher.cli.keep;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.proof.Finding;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.text.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check`: proves that rows, versions and journal of a workspace agree.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prove that a workspace is whole; exit code 3 when it is not")
public final class CheckVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--digest", description = "Print one digest of all content")
    private boolean digest;

    @Option(names = "--json", description = "Result as JSON")
    private boolean json;

    private final Session session;
    private final Terminal terminal;

    @Inject
    CheckVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return session.in(workspace.folder(), this::check);
    }

    private int check(OpenWorkspace open) {
        Integrity.Report report = open.get(Integrity.class).check();
        List<String> findings =
                report.findings().stream().map(finding -> words(open, finding)).toList();
        var result = new LinkedHashMap<String, Object>(Map.of("clean", report.isClean()));
        result.put("findings", findings);
        result.put("total", report.total());
        if (digest) {
            result.put("digest", digest(open));
        }
        if (json) {
            terminal.json(result);
        } else if (digest) {
            terminal.line(String.valueOf(result.get("digest")));
        }
        findings.forEach(terminal::say);
        terminal.say(
                report.isClean()
                        ? terminal.text("check.clean")
                        : terminal.text("check.unsound", String.valueOf(report.total())));
        return report.isClean() ? CommandLineInterface.DONE : CommandLineInterface.REFUSED;
    }

    private static String digest(OpenWorkspace open) {
        return open.workspace()
                .database()
                .read(connection -> Digest.of(connection, open.workspace().catalog().get()));
    }

    private String words(OpenWorkspace open, Finding finding) {
        String what = open.get(Phrasebook.class).say(finding.what(), terminal.locale());
        return finding.type() == null
                ? what
                : finding.type() + " " + finding.record() + ": " + what;
    }
}
