package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.phalanx.desktop.pipeline.card.CardCell;
import org.phalanx.desktop.pipeline.card.ColumnItem;
import org.phalanx.desktop.pipeline.column.ColumnView;
import org.phalanx.kernel.id.Bits;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageTotals;
import org.phalanx.store.TestWorkspace;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The hand and the eye of a person before a board: finds cards where they are seen, carries them,
/// reads heads of columns, and compares with the database.
final class BoardHand {

    private static final int PATIENCE = 20;

    private final Function<DealCard, String> name;
    private final FxRobot robot;
    private final Scene scene;
    private final TestWorkspace workspace;

    BoardHand(FxRobot robot, Scene scene, TestWorkspace workspace) {
        this(robot, scene, workspace, DealCard::title);
    }

    /// @param name what a deal is known by here
    BoardHand(
            FxRobot robot, Scene scene, TestWorkspace workspace, Function<DealCard, String> name) {
        this.name = name;
        this.robot = robot;
        this.scene = scene;
        this.workspace = workspace;
    }

    /// Waits until something is so, as it stands on the screen.
    void await(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> seen(isSo));
        } catch (TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }

    /// What is seen at one moment, when nothing moves.
    <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return look.call();
                });
    }

    /// Shows another pipeline, as a person chooses it.
    void choosePipeline(String name) {
        robot.clickOn("#pipeline-picker").clickOn(name);
        await("the columns of " + name, () -> !column(0).column().cards().isEmpty());
    }

    ColumnView column(int place) {
        return robot.lookup(".board-column").queryAllAs(ColumnView.class).stream()
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    /// The deals of a column in their order, as far as they were read.
    List<String> deals(int column) {
        return seen(() -> column(column).column().cards().stream().map(name).toList());
    }

    StageTotals totals(int column) {
        return seen(() -> column(column).column().totals().get());
    }

    /// The texts in the head of a column.
    List<String> head(int column) {
        return seen(() ->
                column(column).lookup(".column-head").lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .toList());
    }

    /// The deal whose card has the selection.
    String selected() {
        return seen(() ->
                robot.lookup(".deal-card:selected").queryAll().stream()
                        .map(Node::getParent)
                        .map(CardCell.class::cast)
                        .filter(Node::isVisible)
                        .map(this::name)
                        .findFirst()
                        .orElse(""));
    }

    /// How many card nodes there are on the whole board.
    int cells() {
        return seen(() -> robot.lookup(".deal-card").queryAll().size());
    }

    boolean hasFocus(String selector) {
        return seen(() -> {
            Node owner = scene.getFocusOwner();
            return owner != null && owner.equals(scene.lookup(selector));
        });
    }

    /// The middle of a card that is in sight.
    Point2D card(String deal) {
        await(deal + " in sight", () -> cell(deal) != null);
        return seen(() -> middle(cell(deal)));
    }

    private Node cell(String deal) {
        return robot.lookup(".card-cell").queryAllAs(CardCell.class).stream()
                .filter(cell -> cell.isVisible() && name(cell).equals(deal))
                .findFirst()
                .orElse(null);
    }

    private String name(CardCell cell) {
        return cell.getItem() instanceof ColumnItem.Card(DealCard card) ? name.apply(card) : "";
    }

    /// The filter of the board.
    BoardFilter filter() {
        return column(0).board().filter().get();
    }

    /// The figures of a stage in which deals end.
    StageTotals closed(int place) {
        return seen(() -> column(0).board().picture().get().closed().get(place).totals());
    }

    /// The quick action of the card under the pointer, or null.
    Node quick(String key) {
        return robot.lookup(".quick-" + key).queryAll().stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .findFirst()
                .orElse(null);
    }

    boolean isInSight(String deal) {
        return cell(deal) != null;
    }

    /// All texts that are read within the first node of a kind.
    List<String> textsIn(String selector) {
        return seen(() ->
                robot.lookup(selector).queryAll().stream()
                        .filter(Node::isVisible)
                        .limit(1)
                        .flatMap(node -> node.lookupAll(".label").stream())
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .toList());
    }

    /// Whether some text within the first node of a kind begins like this.
    boolean reads(String selector, String beginning) {
        return textsIn(selector).stream().anyMatch(text -> text.startsWith(beginning));
    }

    /// The middle of a node's lower edge.
    Point2D bottom(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMaxY());
    }

    Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Takes a card up; it stays in the hand.
    void take(String deal) {
        Point2D from = card(deal);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(3, 3))
                .moveTo(from.add(12, 12));
        await("a ghost", () -> scene.lookup(".card-ghost") != null);
    }

    /// Carries what is in the hand to a place of the screen.
    void carry(Point2D to) {
        robot.moveTo(to.add(-6, -2)).moveTo(to);
    }

    void drop() {
        robot.release(MouseButton.PRIMARY);
    }

    /// What the database says of the column's stage.
    StageTotals counted(int column) {
        var stage = seen(() -> column(column).column().id());
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    try (PreparedStatement sum =
                            connection.prepareStatement(
                                    """
                                    SELECT count(*), sum(amount_base),
                                      (sum(amount_base * win_probability) + 50) / 100
                                    FROM opportunity
                                    WHERE stage_id = ? AND deleted_at IS NULL
                                    """)) {
                        sum.setBytes(1, Bits.bytes(stage));
                        try (ResultSet row = sum.executeQuery()) {
                            assertThat(row.next()).isTrue();
                            return new StageTotals(
                                    row.getLong(1), row.getLong(2), row.getLong(3), 0, 0);
                        }
                    }
                });
    }

    /// Count, amount and weighted amount alone.
    static StageTotals sums(StageTotals totals) {
        return new StageTotals(totals.count(), totals.amount(), totals.weighted(), 0, 0);
    }

    /// Waits until both columns show what the database says.
    void awaitTruth() {
        for (int column : new int[] {0, 1}) {
            await(
                    "column " + column + " as in the database",
                    () -> sums(column(column).column().totals().get()).equals(counted(column)));
        }
    }
}
