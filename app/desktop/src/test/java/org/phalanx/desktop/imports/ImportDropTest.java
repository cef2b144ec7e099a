package org.phalanx.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Files come by dragging them onto the wizard.
class ImportDropTest extends WizardUnderHand {

    @Test
    void filesThatAreDroppedAnywhereOnThePageAreRead() {
        Path file = Ledger.write(folder);
        Node from = robot.lookup(".rail").query();
        WaitForAsyncUtils.asyncFx(() -> from.setOnDragDetected(event -> drag(from, file)));

        robot.drag(from, MouseButton.PRIMARY).moveTo("#import-files");
        await("the zone shows that it takes them", this::isAimedAt);
        robot.moveTo(robot.lookup(".import-side").<Node>query()).drop();

        await("the file is read", () -> wizard.ready().get());
        assertThat(wizard.files().files()).hasSize(1);
        assertThat(isAimedAt()).isFalse();
        on(KeyCode.ENTER);
        await("it is rehearsed", this::isRehearsed);
    }

    private boolean isAimedAt() {
        return robot.lookup(".drop-zone").query().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("aimed"));
    }

    private static void drag(Node from, Path file) {
        var content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        from.startDragAndDrop(TransferMode.COPY).setContent(content);
    }
}
