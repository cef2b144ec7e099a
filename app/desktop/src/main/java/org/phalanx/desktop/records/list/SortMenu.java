package org.phalanx.desktop.records.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;

/// The orders of a list by key: a field once more turns the direction, a second field stands below
/// "then by".
record SortMenu(Language language, Texts texts, Consumer<List<SortBy>> chosen) {

    /// @param fields what can be sorted by
    /// @param now the present order
    List<MenuItem> items(List<Field> fields, List<SortBy> now) {
        var items = new ArrayList<MenuItem>();
        SortBy first = now.isEmpty() ? null : now.getFirst();
        for (Field field : fields) {
            items.add(item(field, first, by -> chosen.accept(List.of(by))));
        }
        if (first != null) {
            Menu then = new Menu();
            then.textProperty().bind(texts.bind("sort.then"));
            SortBy second = now.size() > 1 ? now.get(1) : null;
            for (Field field : fields) {
                if (!field.key().equals(first.field())) {
                    then.getItems()
                            .add(item(field, second, by -> chosen.accept(List.of(first, by))));
                }
            }
            items.add(new SeparatorMenuItem());
            items.add(then);
            items.add(Menus.item(texts.bind("sort.usual"), null, () -> chosen.accept(List.of())));
        }
        return items;
    }

    private MenuItem item(Field field, @Nullable SortBy now, Consumer<SortBy> take) {
        Ikon icon = null;
        boolean turned = false;
        if (now != null && now.field().equals(field.key())) {
            icon = now.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP;
            turned = !now.descending();
        }
        SortBy by = new SortBy(field.key(), turned);
        return Menus.item(language.locale().map(field.label()::in), icon, () -> take.accept(by));
    }
}
