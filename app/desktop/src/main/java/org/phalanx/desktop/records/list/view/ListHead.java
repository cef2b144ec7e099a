package org.phalanx.desktop.records.list.view;

import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// The name of the list and what can be done with it as a whole.
public final class ListHead extends HBox {
    private final ReadOnlyObjectWrapper<@Nullable RecordType> type = new ReadOnlyObjectWrapper<>();

    public ListHead(ListParts parts) {
        getStyleClass().add("screen-head");
        Texts texts = parts.language().texts(ListHead.class);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var title =
                type.flatMap(of -> parts.language().locale().map(locale -> name(of, locale, true)));
        var one =
                type.flatMap(of -> parts.language().locale().map(locale -> name(of, locale, false)))
                        .orElse("");
        var create =
                Buttons.withIcon(
                        Buttons.plain(texts.bind("head.new", one), () -> create(parts)),
                        Feather.PLUS);
        create.setId("list-new");
        getChildren().addAll(Labels.of(title.orElse(""), "title-2"), room, create);
    }

    private static String name(@Nullable RecordType of, Locale locale, boolean many) {
        return of == null
                ? ""
                : many ? of.face().plural().in(locale) : of.wording().name().in(locale);
    }

    private void create(ListParts parts) {
        RecordType of = type.get();
        if (of != null) {
            parts.places().create(of.key(), Map.of());
        }
    }

    public void show(RecordType of) {
        type.set(of);
    }
}
