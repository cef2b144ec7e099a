package org.phalanx.desktop.pipeline;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.carry.CardDrag;
import org.phalanx.desktop.pipeline.carry.CardFlight;
import org.phalanx.desktop.pipeline.column.BoardColumns;
import org.phalanx.desktop.pipeline.column.Ends;
import org.phalanx.desktop.pipeline.deal.ClosingForm;
import org.phalanx.desktop.pipeline.deal.DealFields;
import org.phalanx.desktop.pipeline.filter.BoardChips;
import org.phalanx.desktop.pipeline.filter.BoardFilters;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.Done;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.desktop.ui.filter.FilterBar;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.DealCard;

/// The board: head, filter, columns, the strips where deals end, and what floats above them while a
/// card is carried.
final class BoardView implements ScreenView {

    /// What a window of 1920 leaves beside its rail.
    private static final double WIDE = 1680;

    private final BoardParts parts;
    private final BoardShell shell;
    private final DealFields fields;
    private final BoardFilters filters;
    private final FilterBar filterBar;
    private final BoardColumns columns;
    private final CardFlight flight;
    private final BoardKeys keys;
    private final StackPane root;

    @Inject
    BoardView(BoardParts parts, BoardShell shell, DealFields fields, BoardFilters filters) {
        this.parts = parts;
        this.shell = shell;
        this.fields = fields;
        this.filters = filters;
        Ends ends = new Ends(parts);
        columns = new BoardColumns(parts, ends);
        filterBar =
                new FilterBar(
                        new BoardChips(parts.board().filter(), filters.menu()),
                        parts.words().language(),
                        BoardHead.figures(parts),
                        columns::requestFocus);
        Pane overlay = new Pane();
        overlay.setMouseTransparent(true);
        overlay.getStyleClass().add("overhang");
        flight = new CardFlight(overlay, parts, columns::cellOf, shell::isStill);
        // before the pane, which would show the card where it no longer is
        parts.moves().refused().subscribe(this::putBack);
        BoardPane pane = new BoardPane(parts, shell, fields, columns);
        StackPane middle = new StackPane(columns, new BoardState(parts));
        VBox.setVgrow(middle, Priority.ALWAYS);
        BoardHead head = new BoardHead(parts, this::list);
        root = new StackPane(new VBox(head, filterBar, middle, ends.strips()), overlay);
        root.getStyleClass().add("board");
        keys = new BoardKeys(parts, shell, pane::toggle, flight, this::end);
        keys.listen(columns);
        new CardDrag(
                columns,
                overlay,
                parts,
                columns::targets,
                columns::scrollSideways,
                flight,
                this::end);
        listen(ends);
    }

    private void listen(Ends ends) {
        new BoardMouse(parts, shell, keys, flight, this::end).listen(columns);
        parts.board().picture().subscribe(this::follow);
        parts.moves().done().subscribe(this::tell);
        parts.board().filter().subscribe(filters::remember);
        root.widthProperty()
                .map(width -> width.doubleValue() >= WIDE)
                .orElse(false)
                .subscribe(ends::widen);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        filters.load();
        if (parts.board().filter().get() == null) {
            filters.last().ifPresent(parts.board().filter()::set);
        }
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

    private void list() {
        BoardFilter now = parts.board().filter().get();
        if (now != null) {
            shell.list(filters.forList(now));
        }
    }

    private void follow(@Nullable BoardPicture picture) {
        if (picture != null && columns.isFocused()) {
            parts.walk().follow();
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
                        fields,
                        () -> shell.closeDialog(Objects.requireNonNull(form.shown)));
        shell.showDialog(form.shown);
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

    /// A refused card is still seen where it can't stay; from there it slides back.
    private void putBack(@Nullable RefusedMove move) {
        if (move != null) {
            DealCard card = move.drop().card();
            Bounds from = flight.placeOf(card.id());
            flight.fly(card, move.drop().to(), from, CardFlight.BACK);
        }
    }
}
