package org.phalanx.desktop.pipeline;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.TestWorkspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A board of 8,800 deals before a person.
@ExtendWith(ApplicationExtension.class)
abstract class BoardUnderHand {

    static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    @TempDir Path folder;
    private Stage stage;
    TestWorkspace workspace;
    BoardWindow window;
    BoardHand hand;

    @BeforeEach
    void open(FxRobot robot) {
        workspace = ManyDeals.open(folder.resolve("w"));
        var scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            stage = new Stage();
                            window = new BoardWindow(workspace);
                            return window.open(stage, WIDTH, HEIGHT);
                        });
        hand = new BoardHand(robot, scene, workspace);
        hand.choosePipeline(ManyDeals.PIPELINE);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    stage.hide();
                    return true;
                });
        workspace.close();
    }
}
