package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.Database;
import org.phalanx.store.workspace.Settings;

/// Where the workspace lies, how it counts, and its backups.
final class WorkspaceSettings {
    private static final int BACKUPS_SHOWN = 7;
    private static final int MEGA = 6;

    private final Settings settings;
    private final BackupsModel backups;
    private final Formats formats;
    private final Language language;
    private final Texts texts;
    private final String folder;

    @Inject
    WorkspaceSettings(
            Settings settings,
            Database database,
            BackupsModel backups,
            Formats formats,
            Toasts toasts,
            Language language) {
        this.settings = settings;
        this.backups = backups;
        this.formats = formats;
        this.language = language;
        this.texts = language.texts(WorkspaceSettings.class);
        this.folder = database.folder().path().toString();
        backups.made()
                .subscribe(made -> {
                    if (made != null) {
                        toasts.show(Toast.done(texts.get("backup.done", made.name())));
                    }
                });
    }

    void refresh() {
        backups.load();
    }

    Node facts() {
        VBox rows =
                new VBox(
                        fact("workspace.folder", folder),
                        fact("workspace.currency", settings.currency()),
                        fact("workspace.zone", settings.zone().getId()));
        return new Panel(texts.bind("workspace")).flush().body(rows);
    }

    private Node fact(String key, String value) {
        Label shown = Labels.mayShrink(Labels.of(value, "body"));
        return new SettingRow(texts.bind(key), texts.bind("help." + key), shown);
    }

    Node backups() {
        Button now = Buttons.small(Buttons.plain(texts.bind("backup.now"), backups::backUp));
        Buttons.withIcon(now, Feather.SAVE);
        now.disableProperty().bind(backups.busy());
        var rows = new VBox();
        backups.backups().subscribe(() -> fill(rows));
        fill(rows);
        return new Panel(texts.bind("backup")).flush().actions(now).body(rows);
    }

    private void fill(VBox rows) {
        if (backups.backups().isEmpty()) {
            rows.getChildren()
                    .setAll(
                            new SettingRow(
                                            texts.bind("backup.none"),
                                            texts.bind("help.backup.none"),
                                            new VBox())
                                    .warning());
            return;
        }
        rows.getChildren()
                .setAll(backups.backups().stream().limit(BACKUPS_SHOWN).map(this::row).toList());
    }

    private String megabytes(BackupsModel.Kept kept) {
        return formats.figures().decimal(BigDecimal.valueOf(kept.bytes()).movePointLeft(MEGA), 1);
    }

    private Node row(BackupsModel.Kept kept) {
        Backup backup = kept.backup();
        var when = language.locale().map(now -> formats.days().moment(backup.at()));
        return new SettingRow(
                when,
                texts.bind("reason." + backup.reason().name()),
                Labels.mayShrink(
                        Labels.of(
                                texts.bind(
                                        "backup.size", megabytes(kept), backup.file().toString()),
                                "small",
                                "ink-muted")));
    }
}
