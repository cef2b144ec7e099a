package org.phalanx.desktop.records.time;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Writes entries of a history in the reader's language.
public final class EntryWords {
    private static final String DELETED = "deleted_at";
    private static final String STAGE = "stage_id";
    private static final Set<String> FOLLOWING =
            Set.of("win_probability", "prob_mode", "forecast_category", "status", "closed_at");
    private static final int NAMED = 3;
    private static final int FEW = 4;

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
        return moved(entry)
                .map(stage -> texts.get("time.moved", stage))
                .orElseGet(() -> texts.get("time.edited", labels(entry)));
    }

    /// Where it was moved to.
    private Optional<String> moved(TimelineEntry entry) {
        return entry.isMove()
                ? entry.change(STAGE).map(change -> now(entry, change))
                : Optional.empty();
    }

    /// The stage of a move comes first, and last what follows from it.
    List<TimelineEntry.Changed> changes(TimelineEntry entry) {
        return entry.changes().stream()
                .sorted(Comparator.comparingInt(change -> weight(entry, change)))
                .toList();
    }

    private static int weight(TimelineEntry entry, TimelineEntry.Changed change) {
        String field = change.field().key();
        return !entry.isMove() || field.equals(STAGE) ? 0 : FOLLOWING.contains(field) ? 2 : 1;
    }

    /// How many of its changes stand open: of a move those that somebody made.
    int open(TimelineEntry entry) {
        long made = entry.changes().stream().filter(one -> weight(entry, one) < 2).count();
        return (int) Math.min(FEW, made);
    }

    /// What was done with whom: `电话联系 项南星`.
    String what(TimelineActivity activity) {
        Field sort = activity.activity().type().field("type");
        String done = text.brief(sort, activity.sort(), Links.NONE);
        String people = String.join(texts.get("time.and"), activity.people());
        return people.isEmpty() ? done : texts.get("time.with", done, people);
    }

    /// What comes next, with its day; empty when nothing was agreed.
    String next(TimelineActivity activity) {
        RecordType type = activity.activity().type();
        Object step = activity.activity().value("next_step");
        Object at = activity.activity().value("next_at");
        if (step == null) {
            return "";
        }
        String when = text.brief(type.field("next_at"), at, Links.NONE);
        return texts.get("time.next", when.isEmpty() ? step : when + " " + step);
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
                            : isBin(entry)
                                    ? Feather.TRASH_2
                                    : entry.isMove() ? Feather.CHEVRONS_RIGHT : Feather.EDIT_2;
        };
    }
}
