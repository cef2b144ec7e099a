package org.phalanx.desktop.dashboard.command;

import atlantafx.base.controls.Spacer;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.dashboard.page.PageView;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Page;

/// The pages of the dashboard on a wall: large, fresh by themselves, one after another. Arrows turn
/// pages, Space holds one.
public final class CommandView extends Region {

    private static final double USUAL_HEIGHT = 1080;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PageParts parts;
    private final PagesModel pages;
    private final Rotation rotation;
    private final PageView page;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Label title = Labels.of("", "title-1");
    private final Label time = Labels.of("", "title-2", "ink-2");
    private final HBox dots = new HBox(8);
    private final VBox wall;
    private final Scale scale = new Scale(1, 1);
    private final Timeline seconds =
            new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));

    @Inject
    public CommandView(PageParts parts, PagesModel pages, InstantSource clock, ZoneId zone) {
        this.parts = parts;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
        this.rotation = new Rotation(pages);
        this.page = new PageView(parts, pages.page(), tile -> List.of());
        Texts texts = parts.language().texts(CommandView.class);
        Label held = Labels.of(texts.bind("held"), "small", "ink-muted");
        held.visibleProperty().bind(rotation.held());
        dots.setAlignment(Pos.CENTER);
        HBox head = new HBox(16, title, held, new Spacer(), dots, time);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("command-head");
        VBox.setVgrow(page, Priority.ALWAYS);
        wall = new VBox(head, page);
        wall.getStyleClass().add("command-wall");
        wall.getTransforms().add(scale);
        getChildren().add(wall);
        getStyleClass().add("command");
        setFocusTraversable(true);
        rotation.now().subscribe(this::show);
        parts.names().locale().subscribe(locale -> show(rotation.now().get()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        seconds.setCycleCount(Animation.INDEFINITE);
        tick();
    }

    private void show(@Nullable Page now) {
        title.setText(now == null ? "" : parts.names().shown(now.id(), now.name()));
        dots.getChildren()
                .setAll(
                        IntStream.range(0, rotation.all().size())
                                .mapToObj(i -> dot(i == rotation.at()))
                                .toList());
    }

    private static Node dot(boolean current) {
        var dot = new Region();
        dot.getStyleClass().add("command-dot");
        dot.pseudoClassStateChanged(CURRENT, current);
        return dot;
    }

    private void tick() {
        time.setText(TIME.format(LocalTime.ofInstant(clock.instant(), zone)));
        rotation.tick();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> rotation.step(1);
            case LEFT -> rotation.step(-1);
            case SPACE -> rotation.held().set(!rotation.held().get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Its window shows it.
    public void start() {
        pages.start();
        page.start();
        seconds.play();
        requestFocus();
    }

    /// Its window is gone.
    public void stop() {
        seconds.stop();
        page.stop();
        pages.stop();
    }

    /// On a large wall everything is larger, instead of more.
    @Override
    protected void layoutChildren() {
        double factor = Math.max(1, getHeight() / USUAL_HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        wall.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
