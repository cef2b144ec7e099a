package org.phalanx.desktop.ui.filter;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.text.Language;

/// Above lists and boards: a field for a part of a name, the conditions as chips, the way to more
/// of them, and at the right what they leave.
public final class FilterBar extends HBox {
    private static final double FIND_WIDTH = 200;
    private static final int GAP = 8;
    private static final double EDGES = 56;

    private final Filtering filtering;
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final CustomTextField find = new CustomTextField();
    private final Chip add;

    /// @param figures what the conditions leave: count, sums
    /// @param leave gives the focus back to the list or board
    public FilterBar(Filtering filtering, Language language, Region figures, Runnable leave) {
        this.filtering = filtering;
        add = Chip.adding(language.texts(FilterBar.class).bind("add"), this::add);
        add.setId("add-condition");
        getStyleClass().add("filter-bar");
        chips.getStyleClass().add("chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.prefWrapLengthProperty()
                .bind(
                        widthProperty()
                                .subtract(figures.widthProperty())
                                .subtract(FIND_WIDTH + EDGES));
        find.setId("list-find");
        find.setLeft(Icons.of(Feather.SEARCH, Icons.ROW));
        find.promptTextProperty().bind(filtering.prompt());
        find.getStyleClass().add("small");
        find.setPrefWidth(FIND_WIDTH);
        find.setMinWidth(FIND_WIDTH);
        find.textProperty().bindBidirectional(filtering.typed());
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
        figures.getStyleClass().add("filter-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(find, chips, figures);
        filtering.onChips(this::show);
        language.locale().subscribe(now -> show());
    }

    /// Puts the cursor into the field for a part of a name.
    public void find() {
        find.requestFocus();
        find.selectAll();
    }

    /// Lets a person add a condition.
    public void add() {
        filtering.add(add);
    }

    /// Takes the last condition away.
    public void removeLast() {
        filtering.removeLast();
    }

    private void key(KeyEvent event, Runnable leave) {
        boolean escape = event.getCode() == KeyCode.ESCAPE;
        if (escape && !find.getText().isEmpty()) {
            event.consume();
            find.clear();
        } else if (escape || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.BACK_SPACE && find.getText().isEmpty()) {
            event.consume();
            removeLast();
        }
    }

    private void show() {
        List<Node> shown = new ArrayList<>(filtering.chips(chips));
        shown.add(add);
        chips.getChildren().setAll(shown);
    }
}
