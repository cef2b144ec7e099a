package org.phalanx.desktop.dashboard;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Page;

/// The pages to choose among; arrow keys move along.
final class PageTabs extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PagesModel model;
    private final SeededNames names;
    private final Button add;

    PageTabs(PagesModel model, SeededNames names, Texts texts, Runnable create) {
        this.model = model;
        this.names = names;
        this.add = Buttons.tiny(Buttons.icon(Feather.PLUS, texts.bind("page.new"), create));
        add.setId("new-page");
        getStyleClass().add("page-tabs");
        model.all().subscribe(pages -> show());
        model.current().subscribe(page -> show());
        names.locale().subscribe(locale -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show() {
        List<Page> pages = model.all().get();
        boolean focused = getChildren().stream().anyMatch(node -> node.isFocused());
        getChildren().setAll(pages.stream().map(this::tab).toList());
        getChildren().add(add);
        if (focused) {
            getChildren().stream()
                    .filter(node -> node.getPseudoClassStates().contains(CURRENT))
                    .findFirst()
                    .ifPresent(node -> node.requestFocus());
        }
    }

    private Button tab(Page page) {
        Button tab = new Button(names.shown(page.id(), page.name()));
        Labels.mayShrink(tab);
        tab.getStyleClass().setAll("button", "page-tab");
        tab.setId("page-" + page.id());
        Page current = model.current().get();
        tab.pseudoClassStateChanged(CURRENT, current != null && current.id().equals(page.id()));
        tab.setOnAction(event -> model.open(page.id()));
        return tab;
    }

    private void key(KeyEvent event) {
        Page current = model.current().get();
        List<Page> pages = model.all().get();
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || current == null) {
            return;
        }
        int next = pages.indexOf(current) + step;
        if (next >= 0 && next < pages.size()) {
            event.consume();
            model.open(pages.get(next).id());
        }
    }
}
