package org.phalanx.desktop.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.Slot;

class BoardModelTest {

    @TempDir Path folder;
    private BoardAtHand board;

    @BeforeEach
    void make() {
        board = new BoardAtHand(folder);
    }

    @AfterEach
    void close() {
        board.close();
        assertThat(board.failures).isEmpty();
    }

    @Test
    void showsColumnsWithCardsAndTotals() {
        assertThat(board.model.columns()).hasSize(5);
        assertThat(board.titles("方案")).containsExactly("云岫纸业", "苍梧精铸");
        assertThat(board.column("方案").totals().get().weighted()).isEqualTo(7500);
    }

    @Test
    void followsWhatOthersWrite() {
        board.workspace
                .get(Pipeline.class)
                .move(board.card("苍梧精铸").id(), board.stage("报价"), Slot.ANY)
                .join();
        board.settle();

        assertThat(board.titles("报价")).containsExactly("苍梧精铸");
    }

    @Test
    void filtersAndReadsMore() {
        for (int i = 0; i < 45; i++) {
            board.deal("deal " + i, "初访/立项", 1);
        }
        board.settle();
        ColumnModel column = board.column("初访/立项");
        assertThat(column.cards()).hasSize(40);
        assertThat(column.hasMore()).isTrue();
        board.model.more(column);
        board.model.more(column);
        board.settle();
        assertThat(column.cards()).hasSize(45);

        BoardFilter all = board.model.filter().get();
        board.model
                .filter()
                .set(new BoardFilter(all.pipeline(), null, null, "苍梧", null, null, null));
        board.settle();
        assertThat(board.model.picture().get().totals().count()).isEqualTo(1);
    }

    @Test
    void stagesThatNobodyRenamedAreCalledByTheLanguage() {
        board.language.locale().set(Language.ENGLISH);
        assertThat(stages())
                .containsExactly("First visit", "Needs", "Solution", "Quote", "Contract");
        assertThat(board.model.pipelines().getFirst().name()).isEqualTo("Standard pipeline");

        board.workspace.write("stage", stage(2), Map.of("name", "设计"));
        board.settle();
        assertThat(stages()).containsExactly("First visit", "Needs", "设计", "Quote", "Contract");

        board.language.locale().set(Language.CHINESE);
        assertThat(stages()).containsExactly("初访/立项", "需求确认", "设计", "报价", "签约");
    }

    private UUID stage(int at) {
        return board.model.columns().get(at).id();
    }

    private List<String> stages() {
        return board.model.columns().stream().map(column -> column.stage().get().name()).toList();
    }
}
