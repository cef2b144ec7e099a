package org.phalanx.desktop.ui.figure;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;

/// One place of a leaderboard, 45 high: rank, movement, person, share, amount; the reader's own row
/// is marked.
public final class LeaderboardRow extends HBox {
    private static final int AVATAR = 28;
    private static final double RANK_WIDTH = 22;
    private static final double BAR_WIDTH = 76;

    /// @param movement places won (positive) or lost since the last period
    /// @param team may be empty
    /// @param share attainment of the target, or share of the whole; 1 is all
    /// @param percent the same as it is read
    public record Place(
            int rank,
            int movement,
            String name,
            String team,
            double share,
            String percent,
            String amount) {}

    public LeaderboardRow(Place place, boolean own) {
        getStyleClass().add("leaderboard-row");
        if (own) {
            getStyleClass().add("own");
        }
        Label rank = Labels.of(Integer.toString(place.rank()), "strong");
        rank.setMinWidth(RANK_WIDTH);
        Avatar avatar = Avatar.colleague(place.name(), AVATAR);
        Label name = Labels.mayShrink(Labels.of(place.name(), "strong"));
        Label team = Labels.mayShrink(Labels.of(place.team(), "small", "ink-muted"));
        HBox person = new HBox(6, name, team);
        person.setAlignment(Pos.CENTER_LEFT);
        person.setMinWidth(0);
        HBox.setHgrow(person, Priority.ALWAYS);
        getChildren()
                .addAll(
                        rank,
                        movement(place.movement()),
                        own ? avatar.mine() : avatar,
                        person,
                        attainment(place),
                        Labels.of(place.amount(), "strong", "amount"));
        setAccessibleText(
                place.rank() + " " + place.name() + " " + place.percent() + " " + place.amount());
    }

    private static Node movement(int places) {
        var icon = places > 0 ? Feather.ARROW_UP : places < 0 ? Feather.ARROW_DOWN : Feather.MINUS;
        Node node = Icons.of(icon, Icons.ROW);
        node.getStyleClass().add(places > 0 ? "ink-ok" : "ink-muted");
        return node;
    }

    private static Node attainment(Place place) {
        ShareBar bar = new ShareBar(place.share());
        VBox box = new VBox(3, bar, Labels.of(place.percent(), "caption", "ink-muted"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(BAR_WIDTH);
        box.setPrefWidth(BAR_WIDTH);
        return box;
    }
}
