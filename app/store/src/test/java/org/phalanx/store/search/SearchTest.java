package org.phalanx.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.open.Writer;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.search.found.Hit;
import org.phalanx.store.search.found.Hits;
import org.phalanx.store.search.index.IndexKeeper;
import org.phalanx.store.undo.Undo;

class SearchTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private UUID huawei;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder.resolve("w"));
        workspace.get(IndexKeeper.class).finish();
        huawei = workspace.make("account", Map.of("name", "华为技术有限公司", "code", "C-0042"));
        workspace.make("account", Map.of("name", "中国建设银行"));
        workspace.make("account", Map.of("name", "杭州万事利丝绸"));
        workspace.make("account", Map.of("name", "Kan-code"));
        workspace.make(
                "contact",
                Map.of(
                        "name",
                        "曾华为",
                        "mobile",
                        "138 0013 7788",
                        "email",
                        "zeng.hw@example.com",
                        "account_id",
                        huawei));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Hits> named(String typed) {
        return workspace.get(Search.class).named(typed, 5);
    }

    private String first(String typed) {
        List<Hits> found = named(typed);
        return found.isEmpty() ? "" : found.getFirst().hits().getFirst().title();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "华为技术有限公司",
                "华为技",
                "为技术",
                "hwjs",
                "huaweiji",
                "HUAWEI js",
                "C-0042",
                "c0042",
                "技术 华为"
            })
    void findsAnAccountByAnyPartOfItsName(String typed) {
        assertThat(first(typed)).isEqualTo("华为技术有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"银行", "yinhang", "yinxing", "jsyh", "建行 银", "zgjs"})
    void findsABankBothWays(String typed) {
        String expected = typed.startsWith("建行") ? "" : "中国建设银行";
        assertThat(first(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800137788", "138 0013", "7788", "zeng.hw@", "zhw", "zenghua"})
    void findsAPersonByNumbersAndPinyin(String typed) {
        assertThat(first(typed)).isEqualTo("曾华为");
    }

    @Test
    void groupsByTypeMarksWhatWasMeantAndTellsWhereItBelongs() {
        List<Hits> found = named("华为");

        assertThat(found).extracting(hits -> hits.type().key()).contains("account", "contact");
        Hit account = hit(found, "account");
        assertThat(account.marks()).containsExactly(new Hit.Mark(0, 2));
        assertThat(hit(found, "contact").second()).isEqualTo("华为技术有限公司");
        assertThat(hit(named("hw"), "account").marks()).containsExactly(new Hit.Mark(0, 2));
        Hit phone = hit(named("7788"), "contact");
        assertThat(phone.text()).isEqualTo("138 0013 7788");
        assertThat(phone.textMarks()).containsExactly(new Hit.Mark(9, 13));
    }

    private static Hit hit(List<Hits> found, String type) {
        return found.stream()
                .filter(hits -> hits.type().key().equals(type))
                .findFirst()
                .orElseThrow()
                .hits()
                .getFirst();
    }

    @Test
    void followsEveryGestureAtOnce() {
        workspace.write("account", huawei, Map.of("name", "荣耀终端"));
        assertThat(first("rongyao")).isEqualTo("荣耀终端");
        assertThat(named("hwjs")).isEmpty();

        workspace.write("account", huawei, Map.of("deleted_at", workspace.clock.instant()));
        assertThat(named("荣耀")).isEmpty();

        workspace.get(Undo.class).last(workspace.me).join();
        assertThat(first("荣耀")).isEqualTo("荣耀终端");
    }

    @Test
    void catchesUpWithBulkWorkAfterItsCommit() {
        var batch =
                workspace
                        .get(Batches.class)
                        .begin(new BatchLabel(Phrase.of("test.batch"), Cause.IMPORT, workspace.me));
        UUID one = workspace.ids.next();
        batch.stage(
                List.of(
                        new Change("account", one, Map.of("name", "苍梧精铸")),
                        new Change("account", huawei, Map.of("name", "海思半导体"))));
        batch.commit(Progress.SILENT);

        assertThat(named("苍梧")).isEmpty();
        assertThat(workspace.get(IndexKeeper.class).finish()).isTrue();
        assertThat(first("cwjz")).isEqualTo("苍梧精铸");
        assertThat(first("haisi")).isEqualTo("海思半导体");
        assertThat(named("hwjs")).isEmpty();
    }

    @Test
    void aCheckAfterMoreWorkSeesTheIndexAsItIsNow() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();

        for (int i = 0; i < 40; i++) {
            workspace.make("account", Map.of("name", "苍梧" + i));
        }
        workspace.get(IndexKeeper.class).finish();

        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    @Test
    void aCheckTellsWhatSearchLacksAndWhatItKeepsOfTheGone() {
        assertThat(workspace.get(Integrity.class).check().isClean()).isTrue();

        workspace
                .workspace()
                .database()
                .write(
                        Writer.Lane.BULK,
                        connection -> {
                            try (var spoil = connection.createStatement()) {
                                spoil.executeUpdate(
                                        "DELETE FROM search_name WHERE rowid = (SELECT min(id)"
                                                + " FROM search_name_docsize)");
                                return spoil.executeUpdate(
                                        "INSERT INTO search_name(rowid, whole) SELECT max(id) + 1,"
                                                + " 'x' FROM search_name_docsize");
                            }
                        });

        assertThat(workspace.get(Integrity.class).check().findings())
                .extracting(finding -> finding.what().key())
                .containsOnly("check.search");
    }

    @Test
    void findsWhatWasWrittenNewestFirst() {
        UUID deal =
                workspace.make(
                        "activity",
                        Map.of(
                                "summary",
                                "拜访设备部",
                                "result",
                                "客户说预算要等到三月份董事会，Siemens 的报价低两成",
                                "type",
                                "visit",
                                "occurred_at",
                                workspace.clock.instant()));

        List<Hits> found = workspace.get(Search.class).written("董事会 siem", 20);

        assertThat(found).hasSize(1);
        Hit hit = found.getFirst().hits().getFirst();
        assertThat(hit.id()).isEqualTo(deal);
        assertThat(hit.text()).contains("董事会");
        Hit.Mark mark = hit.textMarks().getFirst();
        assertThat(hit.text().substring(mark.from(), mark.to())).isEqualTo("董事会");
        assertThat(workspace.get(Search.class).written("设备部", 20)).hasSize(1);
        assertThat(workspace.get(Search.class).written("会董", 20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "\"", "*", "a AND", "NEAR(", "^", "-", "💼", "whole:x", "'; DROP"})
    void takesWhateverIsTyped(String typed) {
        assertThat(named(typed)).isNotNull();
        assertThat(workspace.get(Search.class).written(typed, 5)).isNotNull();
    }

    @Test
    void mineComeFirst() {
        UUID other = workspace.make("user", Map.of("name", "别人"));
        workspace.make("account", Map.of("name", "同名公司", "owner_id", workspace.me));
        workspace.make("account", Map.of("name", "同名公司", "owner_id", other));

        Hits found = named("同名").getFirst();

        assertThat(found.hits()).hasSize(2);
        assertThat(found.hits().getFirst().score()).isGreaterThan(found.hits().get(1).score());
    }
}
