package org.phalanx.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.schema.Definitions;

class PackUpgradeTest {

    private static final Origin CORE = new Origin("core", true, false);

    @TempDir Path folder;
    private TestWorkspace workspace;
    private Pack core;

    @BeforeEach
    void make() throws PackException {
        workspace = TestWorkspace.create(folder.resolve("w"));
        core = TestWorkspace.corePack();
    }

    @AfterEach
    void close() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        workspace.close();
    }

    @Test
    void addsAFieldThatWorksAtOnceAndAfterRestart() throws PackException {
        UUID before = workspace.make("account", Map.of("name", "苍梧精铸"));

        assertThat(upgrade(account(type -> type.with(text("stock_code"))))).isTrue();

        workspace.write("account", before, Map.of("stock_code", "600001"));
        workspace.close();
        workspace = TestWorkspace.open(folder.resolve("w"));
        assertThat(accountField("stock_code").label().en()).isEqualTo("Stock code");
        assertThat(value("account", before, "stock_code")).isEqualTo("600001");
    }

    @Test
    void anIndexThatThePackDropsGoesAndANewOneComes() throws PackException {
        assertThat(indexes("account")).contains("account__deleted_at__name nocase__id");

        upgrade(
                account(type ->
                        new RecordType(
                                type.key(),
                                type.wording(),
                                type.face(),
                                type.access(),
                                type.match(),
                                type.fields(),
                                type.origin(),
                                List.of(List.of("deleted_at", "tier")))));

        assertThat(indexes("account"))
                .contains("account__deleted_at__tier", "account__owner_id")
                .doesNotContain("account__deleted_at__name nocase__id");
    }

    private List<String> indexes(String type) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    var names = new ArrayList<String>();
                    try (var query =
                            connection.prepareStatement(
                                    "SELECT name FROM sqlite_master WHERE type = 'index' AND"
                                            + " tbl_name = ?")) {
                        query.setString(1, type);
                        try (var row = query.executeQuery()) {
                            while (row.next()) {
                                names.add(row.getString(1));
                            }
                        }
                    }
                    return names;
                });
    }

    @Test
    void aChangedLabelFollowsUnlessTheOwnerHasHisOwn() throws PackException {
        customise(accountField("tier"), field -> labelled(field, "战略层级", "Strategic tier"));
        UnaryOperator<RecordType> newWords =
                type ->
                        type.with(labelled(type.field("tier"), "分级", "Grade"))
                                .with(labelled(type.field("name"), "单位名称", "Organisation"));

        upgrade(account(newWords));

        assertThat(accountField("tier").label().zh()).isEqualTo("战略层级");
        assertThat(accountField("name").label().zh()).isEqualTo("单位名称");
    }

    @Test
    void anOptionOfThePackJoinsThoseOfTheOwner() throws PackException {
        customise(
                accountField("tier"),
                field -> {
                    var options = new ArrayList<>(field.shape().options());
                    Option first = options.getFirst();
                    options.set(0, relabelled(first, "头部"));
                    options.add(Option.of("own_1", Label.of("自定")));
                    return offering(field, options);
                });
        List<String> known =
                core.schema().type("account").field("tier").shape().options().stream()
                        .map(Option::key)
                        .toList();

        upgrade(
                account(type -> {
                    var options = new ArrayList<>(type.field("tier").shape().options());
                    options.add(Option.of("s", new Label("特级", "Special")));
                    options.set(1, relabelled(options.get(1), "新的说法"));
                    return type.with(offering(type.field("tier"), options));
                }));

        List<Option> options = accountField("tier").shape().options();
        var expected = new ArrayList<>(known);
        expected.addAll(List.of("s", "own_1"));
        assertThat(options).extracting(Option::key).containsExactlyElementsOf(expected);
        assertThat(options.get(0).label().zh()).isEqualTo("头部");
        assertThat(options.get(1).label().zh()).isEqualTo("新的说法");
    }

    @Test
    void aFieldThatThePackDropsIsRetiredAndKeepsItsValues() throws PackException {
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸", "tier", "A"));

        upgrade(account(type -> without(type, "tier")));

        assertThat(accountField("tier").isWritable()).isFalse();
        assertThat(value("account", account, "tier")).isEqualTo("A");
        assertThat(value(Definitions.FIELD, Definitions.fieldId("account", "tier"), "retired"))
                .isEqualTo(true);
        assertThat(workspace.workspace().catalog().schema().type("account").activeFields())
                .extracting(Field::key)
                .doesNotContain("tier");

        install(new Pack("core", core.version() + 2, core.label(), core.schema(), core.records()));

        assertThat(accountField("tier").isWritable()).isTrue();
        assertThat(value("account", account, "tier")).isEqualTo("A");
    }

    @Test
    void aTypeThatThePackDropsIsRetiredWithItsFields() throws PackException {
        UUID competitor = workspace.make("competitor", Map.of("name", "龙门软件"));
        var types = new LinkedHashMap<>(core.schema().types());
        types.remove("competitor");

        upgrade(new Schema(types));

        RecordType retired = workspace.workspace().catalog().schema().type("competitor");
        assertThat(retired.origin().retired()).isTrue();
        assertThat(retired.activeFields()).isEmpty();
        assertThat(value("competitor", competitor, "name")).isEqualTo("龙门软件");
    }

    @Test
    void whatTheOwnerAddedSurvives() throws PackException {
        Field own =
                new Field(
                        "audit_ab12",
                        Kind.TEXT,
                        new Wording(Label.of("审计号"), null),
                        Shape.of(Kind.TEXT),
                        Rules.NONE,
                        new Place("main", 99, true),
                        Origin.CUSTOM);
        define(own);
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸", "audit_ab12", "A-7"));

        upgrade(account(type -> type.with(text("stock_code"))));

        assertThat(accountField("audit_ab12")).isEqualTo(own);
        assertThat(value("account", account, "audit_ab12")).isEqualTo("A-7");
    }

    @Test
    void recordsOfThePackBelongToTheirOwner() throws PackException {
        UUID stage = Ids.derived("pack", "core", "standard-needs");
        workspace.write("stage", stage, Map.of("name", "摸清需求"));

        upgrade(core.schema());

        assertThat(value("stage", stage, "name")).isEqualTo("摸清需求");
    }

    @Test
    void refusesToStoreOtherValuesInAFieldAndChangesNothing() throws PackException {
        String before = digest();
        Field tier = core.schema().type("account").field("tier");
        Field number =
                new Field(
                        "tier",
                        Kind.INTEGER,
                        tier.wording(),
                        Shape.of(Kind.INTEGER),
                        tier.rules(),
                        tier.place(),
                        CORE);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        () -> upgrade(account(type -> type.with(text("stock_code")).with(number))))
                .withMessageContaining("account.tier");

        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void takesAVersionOnceAndNeverAnOlderOne() throws PackException {
        String before = digest();

        assertThat(install(core)).isFalse();
        assertThat(upgrade(core.schema())).isTrue();
        assertThat(upgrade(core.schema())).isFalse();

        assertThat(digest()).isEqualTo(before);
    }

    private Schema account(UnaryOperator<RecordType> change) {
        return core.schema().with(change.apply(core.schema().type("account")));
    }

    private boolean upgrade(Schema schema) throws PackException {
        return install(new Pack("core", core.version() + 1, core.label(), schema, core.records()));
    }

    private boolean install(Pack pack) throws PackException {
        return workspace
                .get(PackInstaller.class)
                .install(pack, workspace.me, Locale.SIMPLIFIED_CHINESE);
    }

    private void customise(Field field, UnaryOperator<Field> change) {
        define(change.apply(field));
    }

    private void define(Field field) {
        workspace.write(
                Definitions.FIELD,
                Definitions.fieldId("account", field.key()),
                Map.of("of_type", "account", "key", field.key(), "spec", Definitions.write(field)));
    }

    private static Field text(String key) {
        return new Field(
                key,
                Kind.TEXT,
                new Wording(new Label("股票代码", "Stock code"), null),
                Shape.of(Kind.TEXT),
                Rules.NONE,
                new Place("main", 50, true),
                CORE);
    }

    private static Field labelled(Field field, String zh, String en) {
        return new Field(
                field.key(),
                field.kind(),
                new Wording(new Label(zh, en), field.wording().help()),
                field.shape(),
                field.rules(),
                field.place(),
                field.origin());
    }

    private static Field offering(Field field, List<Option> options) {
        return new Field(
                field.key(),
                field.kind(),
                field.wording(),
                field.shape().withOptions(options),
                field.rules(),
                field.place(),
                field.origin());
    }

    private static Option relabelled(Option option, String text) {
        return new Option(
                option.key(), Label.of(text), option.parent(), option.colour(), option.span());
    }

    private static RecordType without(RecordType type, String field) {
        var fields = new LinkedHashMap<>(type.fields());
        fields.remove(field);
        return type.withFields(fields);
    }

    private Field accountField(String key) {
        return workspace.workspace().catalog().schema().type("account").field(key);
    }

    private Object value(String type, UUID record, String field) {
        var catalog = workspace.workspace().catalog().get();
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    try (var query =
                            connection.prepareStatement(catalog.table(type).selectById())) {
                        query.setBytes(1, Bits.bytes(record));
                        try (var row = query.executeQuery()) {
                            assertThat(row.next()).isTrue();
                            return catalog.table(type).read(row, 2).get(field);
                        }
                    }
                });
    }

    private String digest() {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }
}
