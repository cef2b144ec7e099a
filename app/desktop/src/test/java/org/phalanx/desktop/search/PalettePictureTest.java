package org.phalanx.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.desktop.fixtures.picture.PictureCheck;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.search.index.IndexKeeper;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class PalettePictureTest {

    private static final String LONG = "苍梧精铸高端装备（上海）股份有限公司第一联合研发与交付中心西南分部筹备处";

    @TempDir Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, true, 1280, 800),
                Arguments.of(Appearance.DARK, false, 1280, 800));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStateIsReadable(Appearance appearance, boolean chinese, int width, int height) {
        try (OnScreen screen =
                OnScreen.atOnce(folder, new Stage(), new SearchingModule())
                        .look(appearance, chinese)) {
            fill(screen);
            Scene scene = screen.open(width, height);
            screen.go("list-account", null);
            screen.get(Palette.class).open();
            String look = appearance.key() + (chinese ? "-zh-" : "-en-") + width;
            for (String typed : List.of("", "cw", "沟通", "zzzz")) {
                ((TextField) scene.lookup(".palette .text-field")).setText(typed);
                Pictures.save(Pictures.of(scene, 1), "palette-" + name(typed) + look);
                assertThat(PictureCheck.faults(scene)).as(typed).isEmpty();
            }
        }
    }

    private static String name(String typed) {
        return switch (typed) {
            case "" -> "begin-";
            case "沟通" -> "texts-";
            default -> typed + "-";
        };
    }

    private static void fill(OnScreen screen) {
        screen.get(IndexKeeper.class).finish();
        UUID first = screen.workspace.make("account", Map.of("name", "苍梧精铸", "code", "C-0042"));
        screen.workspace.make("account", Map.of("name", LONG));
        screen.workspace.make("account", Map.of("name", "沧屿万物"));
        for (int i = 0; i < 6; i++) {
            screen.workspace.make("account", Map.of("name", "翠微第" + i + "印务"));
        }
        screen.workspace.make(
                "contact", Map.of("name", "陈婉", "mobile", "138 0013 7788", "account_id", first));
        screen.workspace.make(
                "activity",
                Map.of(
                        "type",
                        "visit",
                        "summary",
                        "与采购和生产两边沟通了三个小时，对方担心换线期间停产，要我们下周给出分批切换的方案",
                        "occurred_at",
                        TestWorkspace.START,
                        "account_id",
                        first));
    }
}
