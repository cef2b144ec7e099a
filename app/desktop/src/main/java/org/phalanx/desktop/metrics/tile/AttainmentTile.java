package org.phalanx.desktop.metrics.tile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Doors;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.Gauge;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.store.query.figure.Figure;

/// Revenue as a share of what the whole period before brought: as long as nobody has set a target,
/// the last period is the one there is.
public final class AttainmentTile implements DashboardTile {

    private static final double LEAST_WORDS = 110;
    private static final int DECIMALS = 4;
    private static final int PERCENT = 2;

    private final TileParts parts;
    private final Frame frame;
    private final Gauge gauge = new Gauge("", 0, 0);
    private final Label words = Labels.wrapped(Labels.of("", "small", "ink-2"));
    private final HBox content;
    private @Nullable DashboardPicture picture;

    public AttainmentTile(TileParts parts) {
        this.parts = parts;
        this.content = new HBox(16, gauge, words);
        content.getStyleClass().add("attainment");
        HBox.setHgrow(gauge, Priority.ALWAYS);
        words.setMinWidth(LEAST_WORDS);
        content.setId("attainment");
        Doors.on(content, "", this::open);
        this.frame = new Frame(parts, "attainment", content, this::explanation);
    }

    @Override
    public Node node() {
        return frame.panel();
    }

    @Override
    public void show(DashboardPicture now) {
        picture = now;
        Texts texts = parts.texts();
        frame.title(title(now));
        BigDecimal share = share(now);
        if (share == null) {
            frame.showNothing(
                    texts.get(
                            now.days().before() == null
                                    ? "attainment.always"
                                    : "attainment.nothing"));
            return;
        }
        // the arc is full at the whole of the period before
        gauge.show(parts.words().share(share.movePointRight(PERCENT)), share.doubleValue(), 1);
        Figure whole = now.headlines().wholeBefore();
        String line =
                texts.get(
                        "attainment.of",
                        money(now.headlines().revenue().total()),
                        whole == null ? "" : money(whole),
                        parts.words().days(now.days().before()));
        words.setText(line);
        content.setAccessibleText(gauge.getAccessibleText() + " " + line.replace('\n', ' '));
        frame.showFigure();
    }

    /// Says what the share is of.
    private String title(DashboardPicture now) {
        return parts.texts()
                .get(
                        switch (now.question().span()) {
                            case Span.Turning turning -> "attainment." + turning.text();
                            case Span.Chosen days -> "attainment";
                            case Span.Always always -> "attainment";
                        });
    }

    private String money(Figure figure) {
        return figure.value() == null ? "" : parts.words().money(figure.value());
    }

    private static @Nullable BigDecimal share(DashboardPicture now) {
        Figure whole = now.headlines().wholeBefore();
        BigDecimal value = now.headlines().revenue().total().value();
        return whole == null
                        || whole.value() == null
                        || whole.value().signum() == 0
                        || value == null
                ? null
                : value.divide(whole.value(), DECIMALS, RoundingMode.HALF_UP);
    }

    private @Nullable Explanation explanation() {
        if (picture == null) {
            return null;
        }
        return Explanation.of(picture.headlines().revenue(), picture, parts)
                .as(
                        title(picture),
                        parts.texts().get("attainment.help"),
                        parts.texts().get("attainment.unit"));
    }

    private void open() {
        if (picture != null) {
            parts.model().open(picture.headlines().revenue().records());
        }
    }
}
