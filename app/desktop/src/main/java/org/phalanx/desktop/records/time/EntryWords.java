package org.phalanx.desktop.records.time;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Cause;

/// Writes entries of a history in the reader's language.
public final class EntryWords {
    private static final String DELETED = "deleted_at";
    private static final int NAMED = 3;

    private final FieldText text;
    private final Formats formats;
    private final Language language;
    private final Texts texts;

    @Inject
    public EntryWords(FieldText text, Formats formats, Language language) {
        this.text = text;
        this.formats = formats;
        this.language = language;
        this.texts = language.texts(EntryWords.class);
    }

    Texts texts() {
        return texts;
    }

    Language language() {
        return language;
    }

    Formats formats() {
        return formats;
    }

    /// What was done, without who: `改了 金额、预计签约`.
    String what(TimelineEntry entry) {
        Cause cause = entry.gesture().cause();
        if (cause == Cause.UNDO || cause == Cause.REDO) {
            return texts.get(cause == Cause.UNDO ? "time.undone" : "time.redone");
        }
        if (entry.creates()) {
            return texts.get(cause == Cause.IMPORT ? "time.imported" : "time.created");
        }
        if (isBin(entry)) {
            boolean gone = entry.changes().getFirst().now() != null;
            return texts.get(gone ? "time.deleted" : "time.restored");
        }
        return texts.get("time.edited", labels(entry));
    }

    private String labels(TimelineEntry entry) {
        List<String> labels =
                entry.changes().stream()
                        .map(change -> change.field().label().in(language.locale().get()))
                        .toList();
        String some =
                labels.stream().limit(NAMED).collect(Collectors.joining(texts.get("time.and")));
        return labels.size() > NAMED ? texts.get("time.and.more", some, labels.size()) : some;
    }

    String label(TimelineEntry.Changed change) {
        return change.field().label().in(language.locale().get());
    }

    String old(TimelineEntry entry, TimelineEntry.Changed change) {
        return orNothing(text.brief(change.field(), change.old(), entry.links()));
    }

    String now(TimelineEntry entry, TimelineEntry.Changed change) {
        return orNothing(text.brief(change.field(), change.now(), entry.links()));
    }

    private static String orNothing(String written) {
        return written.isEmpty() ? FigureFormat.NOTHING : written;
    }

    /// Whether the entry only puts the record into the bin or takes it out.
    static boolean isBin(TimelineEntry entry) {
        return entry.changes().size() == 1
                && entry.changes().getFirst().field().key().equals(DELETED);
    }

    static Ikon icon(TimelineEntry entry) {
        return switch (entry.gesture().cause()) {
            case UNDO -> Feather.CORNER_UP_LEFT;
            case REDO -> Feather.CORNER_UP_RIGHT;
            case IMPORT -> Feather.DOWNLOAD;
            case RULE, PACK -> Feather.ZAP;
            case PERSON ->
                    entry.creates()
                            ? Feather.PLUS
                            : isBin(entry) ? Feather.TRASH_2 : Feather.EDIT_2;
        };
    }
}
