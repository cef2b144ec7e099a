package org.phalanx.desktop.records.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Lookup;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.schema.CurrentCatalog;

/// What people build by drop-downs means the same as a rule, as SQL, and when it is taken apart
/// again.
class BuilderAgreementTest {
    private static final int DEALS = 60;
    private static @Nullable TestWorkspace workspace;

    @BeforeContainer
    static void open() throws Exception {
        Path folder = Files.createTempDirectory("builder");
        workspace = TestWorkspace.create(folder, new SameThread());
        fill(new Random(7));
    }

    @AfterContainer
    static void close() {
        workspace().close();
    }

    private static TestWorkspace workspace() {
        return Objects.requireNonNull(workspace);
    }

    private static Schema schema() {
        return workspace().get(CurrentCatalog.class).schema();
    }

    private static RecordType deal() {
        return schema().type("opportunity");
    }

    private static List<Field> fields() {
        return deal().activeFields().stream()
                .filter(field -> !field.isWorkedOut() && field.kind() != Kind.ADDRESS)
                .toList();
    }

    private static void fill(Random random) {
        TestWorkspace here = workspace();
        UUID stage =
                here.get(Queries.class)
                        .rows(RecordQuery.of(schema().type("stage")))
                        .rows()
                        .getFirst()
                        .id();
        UUID pipeline =
                here.get(Queries.class)
                        .rows(RecordQuery.of(schema().type("pipeline")))
                        .rows()
                        .getFirst()
                        .id();
        UUID account = here.make("account", Map.of("name", "苍梧精铸"));
        var changes = new ArrayList<Change>();
        for (int i = 0; i < DEALS; i++) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("name", List.of("精铸一期", "Alpha", "beta", "水务").get(i % 4) + i);
            values.put("account_id", account);
            values.put("pipeline_id", pipeline);
            values.put("stage_id", stage);
            if (random.nextBoolean()) {
                values.put("amount", new Money(random.nextInt(9) * 500_000L, "CNY"));
            }
            if (random.nextBoolean()) {
                values.put("grade", pick(random, deal().field("grade").shape().options()).key());
            }
            if (random.nextBoolean()) {
                values.put("expected_sign_date", day(random));
            }
            if (random.nextBoolean()) {
                values.put(
                        "next_step_at",
                        here.clock.instant().plus(Duration.ofHours(random.nextInt(2000) - 1000)));
            }
            if (random.nextBoolean()) {
                values.put("owner_id", here.me);
            }
            changes.add(new Change("opportunity", here.ids.next(), values));
        }
        assertThat(here.write(changes.toArray(Change[]::new)).isCommitted()).isTrue();
    }

    private static LocalDate day(Random random) {
        LocalDate today =
                workspace()
                        .clock
                        .instant()
                        .atZone(workspace().get(Scene.class).zone())
                        .toLocalDate();
        return today.plusDays(random.nextInt(240) - 120);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Condition.OnField condition(Random random) {
        Field field = pick(random, fields());
        Operator operator = pick(random, Operator.of(field.kind()));
        var values = new ArrayList<Object>();
        int count = operator.takesMany() ? 1 + random.nextInt(3) : operator.takes();
        for (int i = 0; i < count; i++) {
            Object value = value(field, random);
            if (!operator.takesMany() || !values.contains(value)) {
                values.add(value);
            }
        }
        return new Condition.OnField(field.key(), operator, values);
    }

    private static Object value(Field field, Random random) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY ->
                    BigDecimal.valueOf(random.nextInt(9) * 5_000L).stripTrailingZeros().setScale(0);
            case DATE, INSTANT -> day(random);
            case REFERENCE, USER, TAGS ->
                    random.nextBoolean() ? workspace().me : workspace().ids.next();
            case CHOICE, CHOICES, CASCADE, BAND -> pick(random, field.shape().options()).key();
            default -> pick(random, List.of("精", "a", "beta2", "水务3", "\"quoted\" \\ text"));
        };
    }

    /// What the builder can hold: conditions and groups of them, one level deep.
    private static List<Condition> built(Random random) {
        var all = new ArrayList<Condition>();
        boolean any = random.nextBoolean();
        for (int i = 0; i <= random.nextInt(4); i++) {
            all.add(
                    random.nextInt(3) == 0
                            ? new Condition.Group(
                                    !any, List.of(condition(random), condition(random)))
                            : condition(random));
        }
        return any && all.size() > 1 ? List.of(new Condition.Group(true, all)) : all;
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void builtFiltersAgreeAsRuleAsSqlAndTakenApartAgain(@ForAll long seed) {
        agree(built(new Random(seed)));
    }

    private static void agree(List<Condition> conditions) {
        var written = new ConditionFilter(schema());
        Filter filter = written.of(deal(), conditions);
        String rule = FilterText.of(filter);
        Rules rules = workspace().get(Rules.class);
        Filter read = rules.filter(schema(), deal(), rule).meant();
        List<Condition> again = ConditionReading.of(read);

        Set<UUID> bySql = bySql(filter);
        assertThat(byRule(rule)).as(rule).isEqualTo(bySql);
        assertThat(bySql(written.of(deal(), again))).as(rule).isEqualTo(bySql);
        assertThat(Condition.flat(again))
                .as("drop-downs can show all of it: " + rule)
                .noneMatch(Condition.Rule.class::isInstance);
        String second = FilterText.of(written.of(deal(), again));
        assertThat(ConditionReading.of(rules.filter(schema(), deal(), second).meant()))
                .as(rule)
                .isEqualTo(again);
    }

    private static Set<UUID> bySql(Filter filter) {
        var ids = new HashSet<UUID>();
        workspace()
                .get(Queries.class)
                .rows(RecordQuery.of(deal()).where(filter))
                .rows()
                .forEach(row -> ids.add(row.id()));
        return ids;
    }

    private static Set<UUID> byRule(String rule) {
        var condition = workspace().get(Rules.class).condition(schema(), deal(), rule).meant();
        Scene scene = workspace().get(Scene.class);
        Lookup nobody = (type, id) -> Optional.of(new Facts(id, Map.of()));
        var ids = new HashSet<UUID>();
        for (Facts facts : facts()) {
            if (condition.matches(scene, nobody, facts)) {
                ids.add(facts.id());
            }
        }
        return ids;
    }

    private static List<Facts> facts() {
        List<FieldPath> paths =
                fields().stream().map(field -> schema().path("opportunity", field.key())).toList();
        var all = new ArrayList<Facts>();
        for (Row row :
                workspace().get(Queries.class).rows(RecordQuery.of(deal()).columns(paths)).rows()) {
            var values = new HashMap<String, Object>();
            for (int i = 0; i < paths.size(); i++) {
                Object value = row.values().get(i);
                if (value != null) {
                    values.put(paths.get(i).last().key(), value);
                }
            }
            all.add(new Facts(row.id(), values));
        }
        return all;
    }
}
