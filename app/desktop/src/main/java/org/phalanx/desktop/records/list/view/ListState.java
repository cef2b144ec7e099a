package org.phalanx.desktop.records.list.view;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.filter.ListFilter;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.desktop.records.value.TypeWords;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.SkeletonRows;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;

/// What stands over the table while there is nothing in it: grey lines while it is read, why it
/// can't be read, or what to do when nothing is there.
public final class ListState extends StackPane {
    private static final Duration PATIENCE = Duration.millis(150);
    private static final int LINES = 6;
    private static final Insets BELOW_HEADER = new Insets(44, 24, 0, 24);

    private final ListModel model;
    private final ListFilter filter;
    private final ListParts parts;
    private final Texts texts;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public ListState(ListModel model, ListFilter filter, ListParts parts) {
        this.model = model;
        this.filter = filter;
        this.parts = parts;
        this.texts = parts.language().texts(ListState.class);
        setPickOnBounds(false);
        patience.setOnFinished(event -> waitFor());
        model.state().subscribe(this::show);
        model.settled().subscribe(this::show);
    }

    private void show() {
        patience.stop();
        getChildren().clear();
        switch (model.state().get()) {
            case READING -> patience.playFromStart();
            case FAILED -> getChildren().setAll(failed());
            case READ -> {
                RecordType type = filter.type().get();
                if (type != null && model.slots().isEmpty()) {
                    getChildren()
                            .setAll(
                                    filter.narrows() && !model.isBare()
                                            ? nothingFound()
                                            : empty(type));
                }
            }
        }
    }

    private void waitFor() {
        if (model.state().get() == ListModel.State.READING && model.slots().isEmpty()) {
            SkeletonRows rows = new SkeletonRows(LINES);
            StackPane.setMargin(rows, BELOW_HEADER);
            getChildren().setAll(rows);
        }
    }

    private Node failed() {
        Banner banner =
                new Banner(Tone.DANGER, texts.bind("state.failed"), texts.bind("state.failed.text"))
                        .action(
                                Buttons.small(
                                        Buttons.plain(texts.bind("state.retry"), model::retry)));
        banner.setMaxSize(480, USE_PREF_SIZE);
        return banner;
    }

    private Node nothingFound() {
        return new EmptyState(
                        Feather.FILTER, texts.bind("state.none"), texts.bind("state.none.text"))
                .actions(Buttons.primary(texts.bind("state.all"), filter::clear));
    }

    private Node empty(RecordType type) {
        ObservableValue<String> one =
                parts.language()
                        .locale()
                        .map(locale -> TypeWords.within(type.wording().name(), locale));
        return new EmptyState(
                        TypeIcon.of(type),
                        texts.bind("state.empty", one),
                        texts.bind("state.empty.text"))
                .actions(
                        Buttons.primary(
                                texts.bind("state.new", one),
                                () -> parts.places().create(type.key(), Map.of())));
    }
}
