package org.phalanx.desktop.records.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.records.SampleDeal;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.testkit.fx.OnFxThread;

/// What the deals of an account say on its page.
@OnFxThread
class RelatedPanelTest {
    @TempDir Path folder;

    @Test
    void dealsSayStageAmountAndWhatComesNextAsOnTheirCards() {
        try (OnScreen screen = OnScreen.atOnce(folder, new Stage()).look(Appearance.LIGHT, true)) {
            SampleDeal sample = new SampleDeal(screen.workspace);
            sample.write(
                    sample.deal,
                    Map.of(
                            "next_step_at",
                            screen.workspace.clock.instant().minus(Duration.ofDays(3))));
            Scene scene = screen.open(1280, 800);

            screen.go("record", "account/" + sample.account);
            Pictures.save(Pictures.of(scene, 1), "related-deals");

            Node row =
                    Objects.requireNonNull(
                            scene.lookup("#related-opportunity-account_id .related-step"));
            assertThat(row.lookupAll(".label"))
                    .extracting(label -> ((Label) label).getText())
                    .contains("铸造 MES 一期", "方案", "¥128万", "逾期 3 天 技术交流：浇注段接口");
            assertThat(row.lookupAll(".tone-danger")).hasSize(1);
        }
    }
}
