package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.phalanx.launcher.wiring.NewWorkspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `init`: makes an empty workspace.
@Command(name = "init", mixinStandardHelpOptions = true, description = "Make a workspace")
final class InitVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            defaultValue = "core",
            description = "Pack to start from (default: ${DEFAULT-VALUE})")
    private List<String> packs = List.of();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "CNY",
            description = "Currency of totals (default: ${DEFAULT-VALUE})")
    private String currency = "CNY";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "Time zone of days and months (default: ${DEFAULT-VALUE})")
    private ZoneId zone = NewWorkspace.HOME;

    @Option(
            names = "--locale",
            paramLabel = "zh_CN|en",
            defaultValue = "zh_CN",
            description = "Language of first records (default: ${DEFAULT-VALUE})")
    private String locale = "zh_CN";

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Name of its first administrator (default: ${DEFAULT-VALUE})")
    private String owner = "";

    private final Session session;
    private final Terminal terminal;

    @Inject
    InitVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var wanted =
                new NewWorkspace(
                        owner,
                        currency,
                        zone,
                        Locale.forLanguageTag(locale.replace('_', '-')),
                        packs);
        return session.inNew(
                workspace.folder(),
                wanted,
                open -> {
                    terminal.say(terminal.text("init.done", workspace.folder().toString()));
                    return CommandLineInterface.DONE;
                });
    }
}
