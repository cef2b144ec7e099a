package org.phalanx.desktop.dashboard.content;

import jakarta.inject.Inject;
import java.util.UUID;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.sales.dashboard.ask.Dimension;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;

/// What groups and dimensions are called in the present language.
public final class KeyWords {

    private final Language language;
    private final Texts texts;
    private final FigureWords words;
    private final SeededNames names;

    @Inject
    public KeyWords(Language language, FigureWords words, SeededNames names) {
        this.language = language;
        this.texts = language.texts(KeyWords.class);
        this.words = words;
        this.names = names;
    }

    /// A group: `华东一队`, `11月`, `没有负责人`.
    public String group(GroupKey by, Group.Key key, boolean withYear) {
        Object value = key.value();
        Field field = by.path().last();
        if (value == null) {
            return texts.get(isPerson(field) ? "nobody" : "none");
        }
        if (by instanceof GroupKey.ByCalendar(_, Bucket bucket)) {
            return time(bucket, value.toString(), withYear);
        }
        return switch (value) {
            case UUID id -> names.shown(id, key.title());
            case Boolean yes -> texts.get(yes ? "yes" : "no");
            default ->
                    field.option(value.toString())
                            .map(option -> option.label().in(language.locale().get()))
                            .orElse(key.title());
        };
    }

    String time(Bucket bucket, String text, boolean withYear) {
        return words.time(bucket.period(text), bucket, withYear);
    }

    /// What is beyond the greatest groups.
    String rest() {
        return texts.get("rest");
    }

    /// A dimension: `月`, `客户 · 行业`.
    public String dimension(Dimension of) {
        if (of.bucket() != null) {
            return texts.get("bucket." + of.bucket().key());
        }
        String field = of.field(language.locale().get());
        return of.top() ? texts.get("top", field) : field;
    }

    /// What the groups of a key are of: `负责人`.
    public String dimension(GroupKey key) {
        Bucket bucket = key instanceof GroupKey.ByCalendar(_, Bucket of) ? of : null;
        boolean top = key instanceof GroupKey.ByTop;
        return dimension(new Dimension("", key.path(), bucket, top));
    }

    private static boolean isPerson(Field field) {
        return field.kind().isReference() && field.target().equals("user");
    }
}
