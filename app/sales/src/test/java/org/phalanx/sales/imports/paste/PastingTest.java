package org.phalanx.sales.imports.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.records.RecordBulk;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.schema.CurrentCatalog;

@SuppressWarnings("NullAway.Init")
class PastingTest {
    private static final int ROWS = 200;

    @TempDir Path folder;
    private TestWorkspace workspace;
    private Pasting pasting;
    private RecordType account;

    @BeforeEach
    void open() {
        workspace =
                TestWorkspace.create(
                        folder,
                        new RecordWritingModule(),
                        new PasteModule(),
                        binder -> binder.bind(Pasting.class));
        pasting = workspace.get(Pasting.class);
        account = workspace.get(CurrentCatalog.class).schema().type("account");
        workspace.make("account", Map.of("name", "苍梧集团"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /// Two hundred rows, of which seven can't be saved, each for a reason of its own.
    private static String sheet() {
        var text = new StringBuilder("客户名称\t年营业额\t客户等级\t上级单位\t成立年份\t备忘\n");
        for (int i = 0; i < ROWS; i++) {
            String name = i == 17 ? "" : "新客户 " + i;
            String revenue = i == 31 ? "很多" : i % 2 == 0 ? "1,200,000" : "85万";
            String tier = i == 44 ? "Z" : "A";
            String parent = i == 58 || i == 59 ? "没有这家" : i % 5 == 0 ? "苍梧集团" : "";
            String founded = i == 99 ? "去年" : i == 120 ? "19x8" : "1998";
            text.append(String.join("\t", name, revenue, tier, parent, founded, "\"两行\n备忘\""))
                    .append('\n');
        }
        return text.toString();
    }

    private List<String> fields(Pasted pasted) {
        return pasted.columns().stream().map(field -> field == null ? "-" : field.key()).toList();
    }

    @Test
    void sevenOfTwoHundredRowsAreKeptForCorrectionAndTheOthersSavedAtOnce() {
        Pasted pasted = pasting.open(account, sheet(), List.of());
        assertThat(pasted.hasHeader()).isTrue();
        assertThat(fields(pasted))
                .containsExactly("name", "annual_revenue", "tier", "parent_id", "founded", "-");

        List<PastedRow> rows = pasting.read(account, pasted, Map.of());
        List<PastedRow> bad = rows.stream().filter(row -> !row.isGood()).toList();
        assertThat(rows).hasSize(ROWS);
        assertThat(bad).extracting(PastedRow::line).containsExactly(18, 32, 45, 59, 60, 100, 121);
        assertThat(bad)
                .extracting(row -> row.problems().getFirst().field())
                .containsExactly(
                        "name",
                        "annual_revenue",
                        "tier",
                        "parent_id",
                        "parent_id",
                        "founded",
                        "founded");

        var good = new ArrayList<Map<String, @Nullable Object>>();
        rows.stream().filter(PastedRow::isGood).forEach(row -> good.add(row.values()));
        assertThat(good.getFirst().get("annual_revenue")).isEqualTo(new Money(120_000_000L, "CNY"));
        assertThat(good.get(1).get("annual_revenue")).isEqualTo(new Money(85_000_000L, "CNY"));
        assertThat(workspace.get(RecordBulk.class).create("account", good, "193", Progress.SILENT))
                .isInstanceOf(BatchOutcome.Done.class);
        assertThat(workspace.get(Queries.class).count(RecordQuery.of(account)))
                .isEqualTo(ROWS - bad.size() + 1);
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    @Test
    void withoutHeaderColumnsGoWhereTheListShowsThem() {
        List<Field> visible =
                List.of(account.field("name"), account.field("created_at"), account.field("tier"));
        Pasted pasted = pasting.open(account, "甲公司\tx\tA\n乙公司\ty\tB\textra", visible);

        assertThat(pasted.hasHeader()).isFalse();
        assertThat(fields(pasted)).containsExactly("name", "-", "tier", "-");
        assertThat(pasting.read(account, pasted, Map.of()))
                .allMatch(PastedRow::isGood)
                .extracting(row -> Objects.requireNonNull(row.values().get("tier")))
                .containsExactly("A", "B");
    }

    @Test
    void nothingIsPastedFromNothing() {
        assertThat(pasting.open(account, " \n\t\n", List.of()).rows()).isEmpty();
    }
}
