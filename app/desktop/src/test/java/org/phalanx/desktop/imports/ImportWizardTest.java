package org.phalanx.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.imports.model.ColumnLine;
import org.phalanx.desktop.imports.model.ResultModel;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.testfx.util.WaitForAsyncUtils;

/// The whole way of an import, by somebody who has no mouse.
class ImportWizardTest extends WizardUnderHand {

    private ColumnLine line(String header) {
        return wizard.plan().lines().stream()
                .filter(line -> line.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    /// How many records the list would show that the result opens.
    private long imported(String type) {
        return screen.get(Queries.class)
                .together(snapshot -> {
                    var span = wizard.result().result().get().span();
                    var filter = ImportExits.imported(snapshot.schema(), type, span);
                    return (long)
                            snapshot.rows(
                                            RecordQuery.of(snapshot.schema().type(type))
                                                    .where(filter))
                                    .rows()
                                    .size();
                });
    }

    /// Goes to a column with the arrow keys and chooses a field for it by typing.
    private void fill(String header, String field) {
        await("the columns have the focus", () -> hasFocus("import-columns"));
        robot.type(KeyCode.HOME);
        ListView<?> list = robot.lookup("#import-columns").queryListView();
        int at = line(header).index();
        for (int i = 0; i < at; i++) {
            robot.type(KeyCode.DOWN);
        }
        await("the column is selected", () -> list.getSelectionModel().getSelectedIndex() == at);
        choose(field);
        await("the columns have the focus again", () -> hasFocus("import-columns"));
    }

    private void choose(String what) {
        robot.type(KeyCode.ENTER);
        await("the choice is open", () -> Window.getWindows().size() > 1);
        robot.write(what);
        robot.type(KeyCode.ENTER);
        await("the choice is made", () -> Window.getWindows().size() == 1);
    }

    @Test
    void theWholeWayByKeyboard() {
        Ledger.write(folder);
        chooseFile();
        for (String header : List.of("人数", "备注2")) {
            fill(header, "不导入");
        }
        await("they are left out", () -> line("备注2").fillings().isEmpty());
        fill("来源", "客户来源");
        robot.type(KeyCode.TAB);
        await("the words have the focus", () -> hasFocus("import-words"));
        robot.type(KeyCode.HOME);
        choose("线下");
        robot.type(KeyCode.DOWN);
        choose("线上");
        await("all words are known", () -> !line("来源").check().isOpen());

        on(KeyCode.ENTER);
        await("names are asked", () -> hasFocus("import-names"));
        robot.type(KeyCode.HOME);
        choose("周砚之");
        await("nothing is open", () -> wizard.trial().open().isEmpty() && isSettled());
        on(KeyCode.ENTER);
        await("it is imported", this::isDone);

        assertThat(count("account")).isEqualTo(48);
        assertThat(count("contact")).isEqualTo(48);
        assertThat(imported("account")).isEqualTo(48);
        assertThat(imported("contact")).isEqualTo(48);
        screen.workspace.clock.pass(Duration.ofMinutes(1));
        screen.workspace.make("account", Map.of("name", "后来的"));
        assertThat(imported("account")).isEqualTo(48);
        robot.clickOn(robot.lookup(".result-open").nth(0).<Node>query());
        await("the list is open", () -> robot.lookup("#list-new").tryQuery().isPresent());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await(
                "the result is there again",
                () -> robot.lookup(".result-box").tryQuery().isPresent());
        undo();
        assertThat(count("account")).isEqualTo(2);
        assertThat(count("contact")).isZero();
    }

    /// Goes to the button with the Tab key and presses it.
    private void undo() {
        for (int i = 0; i < 40 && !WaitForAsyncUtils.waitForAsyncFx(5_000, this::isAtUndo); i++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ENTER);
        await(
                "it is undone",
                () -> wizard.result().back().get().stage() == ResultModel.Back.Stage.DONE);
    }

    private boolean isAtUndo() {
        return hasFocus("import-undo");
    }
}
