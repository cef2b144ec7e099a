package org.phalanx.desktop.records.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.SampleDeal;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class RecordPictureTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("looks")
    void pageOfDealIsClean(Appearance appearance, boolean chinese) {
        try (OnScreen screen = OnScreen.atOnce(folder, new Stage()).look(appearance, chinese)) {
            SampleDeal sample = new SampleDeal(screen.workspace);
            Scene scene = screen.open(1280, 800);
            screen.go("record", "opportunity/" + sample.deal);
            String look = appearance.key() + (chinese ? "-zh" : "-en");
            Pictures.save(Pictures.of(scene, 1), "record-deal-" + look);
            Pictures.save(Pictures.of(scene, 1.25), "record-deal-125-" + look);
            List<String> faults = PictureCheck.faults(scene);
            screen.go("record", "account/" + sample.account);
            Pictures.save(Pictures.of(scene, 1), "record-account-" + look);
            List<String> more = PictureCheck.faults(scene);
            screen.go("new-record", "opportunity?account_id=" + sample.account);
            Pictures.save(Pictures.of(scene, 1), "record-new-" + look);
            List<String> form = PictureCheck.faults(scene);
            assertThat(faults).isEmpty();
            assertThat(more).isEmpty();
            assertThat(form).isEmpty();
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(Appearance.values())
                .flatMap(look -> Stream.of(true, false).map(zh -> Arguments.of(look, zh)));
    }
}
