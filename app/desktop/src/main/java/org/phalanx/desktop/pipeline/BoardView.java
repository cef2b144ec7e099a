package org.phalanx.desktop.pipeline;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.card.CardWords;
import org.phalanx.desktop.pipeline.deal.ClosingForm;
import org.phalanx.desktop.pipeline.deal.DealPeek;
import org.phalanx.desktop.pipeline.deal.FieldInputs;
import org.phalanx.desktop.pipeline.deal.RefusedPane;
import org.phalanx.desktop.pipeline.filter.FilterBar;
import org.phalanx.desktop.pipeline.filter.FilterMenu;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.Aiming;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.pipeline.model.CardWalk;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.pipeline.model.Done;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.store.workspace.Settings;

/// The board: head, filter, columns, the strips where deals end, and what floats above them while a
/// card is carried.
final class BoardView implements ScreenView {

    private final BoardParts parts;
    private final BoardShell shell;
    private final FieldInputs inputs;
    private final FilterMenu menu;
    private final FilterBar filterBar;
    private final BoardColumns columns;
    private final BoardState state;
    private final BoardKeys keys;
    private final HBox strips = new HBox();
    private final StackPane root;
    private @Nullable RefusedPane refused;

    @Inject
    BoardView(
            BoardModel board,
            CardWords words,
            Formats formats,
            Settings settings,
            FieldInputs inputs,
            FilterMenu menu,
            BoardShell shell) {
        this.inputs = inputs;
        this.menu = menu;
        this.shell = shell;
        this.parts =
                new BoardParts(
                        board,
                        new CardWalk(board),
                        new Aiming(board),
                        words,
                        words.language(),
                        formats,
                        Currency.getInstance(settings.currency()));
        filterBar = new FilterBar(board.filter(), menu, BoardHead.figures(parts));
        columns = new BoardColumns(parts);
        state = new BoardState(parts);
        strips.getStyleClass().add("closed-strips");
        StackPane middle = new StackPane(columns, state);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox page = new VBox(new BoardHead(parts), filterBar, middle, strips);
        Pane overlay = new Pane();
        overlay.setMouseTransparent(true);
        overlay.getStyleClass().add("overhang");
        root = BoardShell.styled(new StackPane(page, overlay));
        root.getStyleClass().add("board");
        keys = new BoardKeys(parts, shell::open, this::peek, this::end);
        keys.listen(columns);
        new CardDrag(columns, overlay, parts, this::targets, this::end);
        columns.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        columns.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        columns.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        board.picture().subscribe(this::showStrips);
        board.done().subscribe(this::tell);
        board.refused().subscribe(this::explain);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        menu.load();
        parts.board().activate();
        columns.requestFocus();
    }

    @Override
    public void deactivate() {
        parts.aiming().cancel();
        parts.board().deactivate();
    }

    @Override
    public List<KeyAction> keys() {
        return keys.actions(filterBar::find);
    }

    private List<DropTarget> targets() {
        var targets = new ArrayList<DropTarget>();
        for (Node strip : strips.getChildren()) {
            if (strip instanceof DropTarget target) {
                targets.add(target);
            }
        }
        columns.columns().forEach(column -> targets.add(new Sideways(column)));
        return targets;
    }

    /// A column whose neighbours come into sight as well.
    private final class Sideways implements DropTarget {
        private final ColumnView column;

        Sideways(ColumnView column) {
            this.column = column;
        }

        @Override
        public Node node() {
            return column;
        }

        @Override
        public void over(Point2D at) {
            column.over(at);
        }

        @Override
        public void scroll(Point2D at) {
            column.scroll(at);
            columns.scrollSideways(at);
        }
    }

    private void pressed(MouseEvent event) {
        CardDrag.cardAt(event.getTarget()).ifPresent(card -> parts.walk().select(card.id()));
        columns.requestFocus();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            CardDrag.cardAt(event.getTarget()).ifPresent(card -> shell.open(card.id()));
        }
    }

    private void offer(ContextMenuEvent event) {
        DealCard card = CardDrag.cardAt(event.getTarget()).orElseGet(() -> parts.walk().card());
        if (card != null) {
            new CardMenu(parts, shell::open, this::end)
                    .of(card)
                    .show(columns, event.getScreenX(), event.getScreenY());
        }
    }

    private void showStrips(@Nullable BoardPicture picture) {
        if (picture == null) {
            return;
        }
        if (columns.isFocused()) {
            parts.walk().begin();
        }
        List<BoardPicture.Closed> closed = picture.closed();
        boolean same = strips.getChildren().size() == closed.size();
        for (int i = 0; same && i < closed.size(); i++) {
            same =
                    strips.getChildren().get(i) instanceof ClosedStripView strip
                            && strip.stage().id().equals(closed.get(i).stage().id());
        }
        if (!same) {
            strips.getChildren()
                    .setAll(closed.stream().map(one -> new ClosedStripView(one, parts)).toList());
            return;
        }
        for (int i = 0; i < closed.size(); i++) {
            if (strips.getChildren().get(i) instanceof ClosedStripView strip) {
                strip.show(closed.get(i));
            }
        }
    }

    private void end(Aim aim) {
        var form =
                new Object() {
                    @Nullable ClosingForm shown;
                };
        form.shown =
                new ClosingForm(
                        aim,
                        parts,
                        inputs,
                        () -> shell.closeDialog(Objects.requireNonNull(form.shown)));
        shell.showDialog(form.shown);
    }

    private void peek(DealCard card) {
        for (ColumnModel column : parts.board().columns()) {
            if (column.indexOf(card.id()) >= 0) {
                shell.showPane(
                        new DealPeek(
                                card,
                                column.stage().get(),
                                parts,
                                () -> shell.open(card.id()),
                                shell::hidePane));
            }
        }
    }

    private void tell(@Nullable Done done) {
        if (done == null) {
            return;
        }
        String stage = done.drop().to().name();
        DealCard card = done.drop().card();
        if (done.drop().stays()) {
            shell.quiet();
        } else if (done.drop().to().isOpen()) {
            shell.say(parts.texts().get("toast.moved", stage));
        } else {
            shell.say(
                    parts.texts()
                            .get(
                                    "toast.closed",
                                    stage,
                                    parts.words().head(card),
                                    parts.words().amount(card)));
        }
    }

    private void explain(@Nullable RefusedMove move) {
        RefusedPane before = refused;
        refused = move == null ? null : new RefusedPane(move, parts, inputs);
        if (refused != null) {
            shell.showPane(refused);
        } else if (before != null) {
            shell.hidePane(before);
        }
    }
}
