package org.phalanx.desktop.pipeline;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The board in the rail. It has a screen of its own, since stages side by side are no list.
final class BoardScreen implements Screen {

    static final String ID = "pipeline";
    private static final int ORDER = 50;

    private final Texts texts;
    private final Provider<BoardView> views;

    @Inject
    BoardScreen(Language language, Provider<BoardView> views) {
        this.texts = language.texts(BoardScreen.class);
        this.views = views;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.bind("screen");
    }

    @Override
    public Ikon icon() {
        return Feather.COLUMNS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public ScreenView view() {
        return views.get();
    }
}
