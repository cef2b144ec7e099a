package org.phalanx.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.sales.imports.run.ImportsModule;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.pipeline.StageTotals;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.testkit.data.SharedData;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The board of a real team's 8,800 deals, imported, where that data is on this computer.
@ExtendWith(ApplicationExtension.class)
class MavenBoardTest {

    private static final Path ROOT = Path.of(System.getProperty("phalanx.root", "../.."));

    @TempDir Path folder;
    private Stage stage;
    private TestWorkspace workspace;
    private BoardHand hand;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open(FxRobot robot) {
        Path data = SharedData.require("maven-crm-sales");
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"),
                        new PipelineModule(),
                        new RecordWritingModule(),
                        new ImportsModule(new FolderPackFiles(ROOT.resolve("seeds"))));
        bringIn(data);
        String pipeline = workspace.get(Board.class).pipelines().getLast().name();
        Scene scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> new BoardWindow(workspace).open(stage, 1440, 900));
        hand = new BoardHand(robot, scene, workspace, card -> card.id().toString());
        hand.choosePipeline(pipeline);
    }

    private void bringIn(Path data) {
        try {
            Path mapping = ROOT.resolve("seeds/imports/maven-crm.yaml");
            ImportRequest request =
                    ImportRequest.of(data, MappingReader.read(mapping), workspace.me)
                            .withErrorsIn(Files.createDirectories(folder.resolve("errors")));
            ImportReport report = workspace.get(Imports.class).run(request, ImportProgress.SILENT);
            assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MappingException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        if (workspace != null) {
            WaitForAsyncUtils.waitForAsyncFx(
                    10_000,
                    () -> {
                        stage.hide();
                        return true;
                    });
            workspace.close();
        }
    }

    @Test
    void realDealsAreCarriedMovedAndTakenBack(FxRobot robot) {
        hand.awaitTruth();
        StageTotals from = hand.totals(0);
        StageTotals to = hand.totals(1);
        assertThat(from.count()).isEqualTo(500);
        assertThat(to.count()).isEqualTo(1_589);

        String byMouse = hand.deals(0).get(2);
        String byKeys = hand.deals(0).get(3);
        String below = hand.deals(1).get(1);
        hand.take(byMouse);
        hand.carry(hand.card(below));
        hand.drop();
        hand.await("carried", () -> hand.deals(1).contains(byMouse));
        robot.clickOn(hand.card(byKeys)).type(KeyCode.M, KeyCode.RIGHT, KeyCode.ENTER);
        hand.await("moved", () -> hand.deals(1).contains(byKeys));
        hand.awaitTruth();
        assertThat(hand.totals(0).count()).isEqualTo(498);
        assertThat(hand.totals(1).count()).isEqualTo(1_591);
        assertThat(hand.cells()).isLessThan(60);

        robot.press(KeyCode.CONTROL).type(KeyCode.Z, KeyCode.Z).release(KeyCode.CONTROL);
        hand.await("both are back", () -> hand.totals(0).count() == 500);
        hand.awaitTruth();
        assertThat(hand.totals(0)).isEqualTo(from);
        assertThat(hand.totals(1)).isEqualTo(to);
    }
}
