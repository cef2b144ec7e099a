package org.phalanx.testkit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnFxThread
class OnFxThreadTest {
    private final Stage stage = new Stage();

    @BeforeEach
    void beforeRunsThereToo() {
        assertThat(Platform.isFxApplicationThread()).isTrue();
    }

    @AfterEach
    void closes() {
        stage.close();
    }

    @Test
    void showsStage() {
        stage.setScene(new Scene(new Label("方阵")));
        stage.show();
        assertThat(stage.isShowing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void runsTemplates(String language) {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        assertThat(language).hasSize(2);
    }
}
