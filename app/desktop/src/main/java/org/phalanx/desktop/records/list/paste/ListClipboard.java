package org.phalanx.desktop.records.list.paste;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListQuery;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Copies rows of a list for spreadsheets, and pastes theirs.
public final class ListClipboard {
    private final PasteModel paste;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Refusals refusals;
    private final FieldText text;
    private final Language language;

    @Inject
    public ListClipboard(
            PasteModel paste,
            Dialogs dialogs,
            Toasts toasts,
            Refusals refusals,
            FieldText text,
            Language language) {
        this.paste = paste;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.refusals = refusals;
        this.text = text;
        this.language = language;
    }

    /// Copies the marked rows, else the one in focus, with the columns in sight.
    public void copy(RecordType type, ListModel list) {
        ListQuery query = list.query();
        if (query == null) {
            return;
        }
        List<Field> fields = query.fields(type);
        if (list.marks().count().get() > 0) {
            list.marked().rows(query, rows -> put(type, fields, rows));
            return;
        }
        ListRow row = list.current();
        if (row != null) {
            put(type, fields, List.of(row));
        }
    }

    private void put(RecordType type, List<Field> fields, List<ListRow> rows) {
        Locale locale = language.locale().get();
        var words =
                new CopyText(text, fields, fields.stream().map(f -> f.label().in(locale)).toList());
        var content = new ClipboardContent();
        content.putString(words.tabbed(rows));
        content.putHtml(words.html(rows));
        Clipboard.getSystemClipboard().setContent(content);
        toasts.show(
                Toast.done(
                        language.texts(ListClipboard.class)
                                .get("copied", text.counted(type, rows.size()))));
    }

    /// Shows what the clipboard would bring into this list.
    ///
    /// @param fields of the columns in sight
    public void paste(RecordType type, List<Field> fields) {
        String found = Clipboard.getSystemClipboard().getString();
        if (found != null && !found.isBlank()) {
            paste.begin(
                    type,
                    found,
                    fields,
                    () -> dialogs.show(new PastePane(paste, language, refusals, dialogs::close)));
        }
    }
}
