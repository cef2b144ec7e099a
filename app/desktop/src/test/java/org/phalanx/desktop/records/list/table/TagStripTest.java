package org.phalanx.desktop.records.list.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TagStripTest {
    private final Pane pane = new Pane();

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(pane, 600, 100));
        stage.show();
    }

    @Test
    void tagsStandWholeAndTheOthersAreCounted(FxRobot robot) {
        robot.interact(() -> {
            TagStrip strip =
                    new TagStrip(
                            Stream.of("蓝栈软件", "客户自研", "长期合作")
                                    .map(words -> new Tag(words, Tone.NEUTRAL))
                                    .toList());
            pane.getChildren().setAll(strip);
            strip.applyCss();
            double whole = strip.prefWidth(-1);

            assertThat(shown(strip, whole)).containsExactly("蓝栈软件", "客户自研", "长期合作");
            assertThat(shown(strip, whole - 1)).containsExactly("蓝栈软件", "客户自研", "+1");
            assertThat(shown(strip, whole / 2)).containsExactly("蓝栈软件", "+2");
        });
    }

    private static List<String> shown(TagStrip strip, double width) {
        strip.resize(width, 20);
        strip.layout();
        return strip.getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
