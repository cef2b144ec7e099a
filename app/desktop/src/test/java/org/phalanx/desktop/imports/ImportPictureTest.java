package org.phalanx.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class ImportPictureTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("looks")
    void everyStepIsClean(Appearance appearance, boolean chinese, int width, int height) {
        try (OnScreen screen =
                OnScreen.atOnce(
                                folder.resolve("w"),
                                new Stage(),
                                Ledger.engine(),
                                new ImportModule())
                        .look(appearance, chinese)) {
            Ledger.prepare(screen.workspace);
            Scene scene = screen.open(width, height);
            var faults = new ArrayList<String>();
            String look = "%s-%s-%d".formatted(appearance.key(), chinese ? "zh" : "en", width);
            screen.go("import", null);
            shoot(scene, "import-0-" + look, faults);
            screen.go("import", Ledger.write(folder).toString());
            shoot(scene, "import-1-" + look, faults);
            WizardModel wizard = screen.get(WizardModel.class);
            wizard.next();
            shoot(scene, "import-2-" + look, faults);
            wizard.request().selected().set(4);
            shoot(scene, "import-2-words-" + look, faults);
            wizard.request().selected().set(8);
            shoot(scene, "import-2-names-" + look, faults);
            wizard.request().selected().set(9);
            shoot(scene, "import-2-style-" + look, faults);
            wizard.next();
            shoot(scene, "import-3-" + look, faults);
            wizard.next();
            shoot(scene, "import-4-" + look, faults);
            assertThat(faults).isEmpty();
        }
    }

    private static void shoot(Scene scene, String name, List<String> faults) {
        Pictures.save(Pictures.of(scene, 1), name);
        PictureCheck.faults(scene).forEach(fault -> faults.add(name + ": " + fault));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true, 1440, 900),
                Arguments.of(Appearance.DARK, true, 1280, 800),
                Arguments.of(Appearance.LIGHT, false, 1280, 800),
                Arguments.of(Appearance.DARK, false, 1440, 900));
    }
}
