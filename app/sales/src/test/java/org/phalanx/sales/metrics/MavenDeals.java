package org.phalanx.sales.metrics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;

/// Brings the pipeline of the hardware seller into a workspace, without the importer's help.
final class MavenDeals {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TestWorkspace workspace;
    private final Path folder;
    private final Map<String, UUID> known = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    MavenDeals(TestWorkspace workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    void bringIn() throws IOException {
        people();
        for (String stage : List.of("Prospecting", "Engaging", "Won", "Lost")) {
            make(
                    "stage",
                    stage,
                    Map.of("pipeline_id", named("pipeline", "Maven"), "order", 1L + known.size()));
        }
        deals();
        commit();
    }

    private void people() throws IOException {
        for (NamedCsvRecord row : rows("sales_teams.csv")) {
            UUID region = named("region", row.getField("regional_office"));
            String manager = row.getField("manager");
            UUID boss = named("user", manager);
            make("team", manager, Map.of("region_id", region, "leader_id", boss));
            make(
                    "user",
                    row.getField("sales_agent"),
                    Map.of("manager_id", boss, "team_id", named("team", manager)));
        }
    }

    private void deals() throws IOException {
        for (NamedCsvRecord row : rows("sales_pipeline.csv")) {
            var deal = new HashMap<String, Object>();
            String stage = row.getField("deal_stage");
            deal.put("pipeline_id", named("pipeline", "Maven"));
            deal.put("stage_id", named("stage", stage));
            deal.put("code", row.getField("opportunity_id"));
            deal.put("owner_id", named("user", row.getField("sales_agent")));
            String product = row.getField("product");
            deal.put(
                    "product_id", named("product", product.equals("GTXPro") ? "GTX Pro" : product));
            deal.put("status", status(stage));
            put(deal, "account_id", row.getField("account"));
            put(deal, "created_at", row.getField("engage_date"));
            put(deal, "closed_at", row.getField("close_date"));
            put(deal, "amount", row.getField("close_value"));
            make("opportunity", row.getField("opportunity_id"), deal);
        }
    }

    private void put(Map<String, Object> deal, String field, String text) {
        if (!text.isEmpty()) {
            deal.put(
                    field,
                    switch (field) {
                        case "account_id" -> named("account", text);
                        case "created_at" -> LocalDate.parse(text).atStartOfDay(ZONE).toInstant();
                        case "closed_at" -> LocalDate.parse(text);
                        default -> Money.of(new BigDecimal(text), "CNY");
                    });
        }
    }

    private static String status(String stage) {
        String key = stage.toLowerCase(Locale.ROOT);
        return key.equals("won") || key.equals("lost") ? key : "open";
    }

    private UUID named(String type, String name) {
        return make(type, name, Map.of());
    }

    private UUID make(String type, String name, Map<String, Object> fields) {
        UUID present = known.get(type + name);
        if (present != null && fields.isEmpty()) {
            return present;
        }
        UUID id = present == null ? workspace.ids.next() : present;
        known.put(type + name, id);
        var all = new HashMap<String, Object>(fields);
        all.put("name", name);
        changes.add(new Change(type, id, all));
        if (changes.size() == Gesture.MOST_CHANGES) {
            commit();
        }
        return id;
    }

    private void commit() {
        var gesture =
                new Gesture(
                        workspace.ids.next(),
                        null,
                        Phrase.of("test.import"),
                        Cause.IMPORT,
                        workspace.me,
                        changes);
        Outcome outcome = workspace.commit(gesture);
        if (!outcome.isCommitted()) {
            throw new AssertionError(outcome.toString());
        }
        changes.clear();
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList();
        }
    }

    /// When the data end.
    static Instant end() {
        return Instant.parse("2018-01-01T00:00:00Z");
    }
}
