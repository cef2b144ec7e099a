package org.phalanx.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.desktop.imports.model.WizardModel;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.Question;
import org.phalanx.testkit.data.SharedData;
import org.phalanx.testkit.fx.OnFxThread;

/// A folder of related files with 8,800 deals, taken through the wizard with the mapping that comes
/// with the program, and without any.
@OnFxThread
@Tag("thorough")
class RealPipelineTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderOfRelatedFilesIsImported(boolean preset) {
        Path data = SharedData.require("maven-crm-sales");
        try (OnScreen screen =
                OnScreen.atOnce(
                                folder.resolve("w"),
                                new Stage(),
                                Ledger.engine(),
                                new ImportModule())
                        .look(Appearance.LIGHT, preset)) {
            Scene scene = screen.open(1440, 900);
            var faults = new ArrayList<String>();
            String name = preset ? "maven-preset" : "maven-proposed";
            screen.go("import", data.toString());
            WizardModel wizard = screen.get(WizardModel.class);
            assertThat(wizard.files().mapping().get().mapping().name()).isEqualTo("maven-crm");
            shoot(scene, name + "-1", faults);
            if (!preset) {
                wizard.files().use(null);
            }
            wizard.next();
            int tables = wizard.plan().plan().get().tables().size();
            for (int i = 0; i < tables; i++) {
                wizard.request().look(i);
                shoot(scene, name + "-2-" + i, faults);
            }
            for (Question question : wizard.trial().open()) {
                if (!question.candidates().isEmpty()) {
                    var best = question.candidates().getFirst();
                    wizard.request().answer(question, new Answer.Use(best.id()), best.title());
                }
            }
            wizard.next();
            shoot(scene, name + "-3", faults);
            wizard.next();
            shoot(scene, name + "-4", faults);
            ResultModel.Result result = wizard.result().result().get();
            assertThat(result.isDone()).isTrue();
            assertThat(result.report().files())
                    .filteredOn(file -> file.type().equals("opportunity"))
                    .extracting(file -> file.counts().created())
                    .containsExactly(8800L);
            assertThat(faults).isEmpty();
        }
    }

    private static void shoot(Scene scene, String name, List<String> faults) {
        Pictures.save(Pictures.of(scene, 1), name);
        PictureCheck.faults(scene).forEach(fault -> faults.add(name + ": " + fault));
    }
}
