package org.phalanx.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.type.Shape;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.schema.Definitions;

class PackUpgradeTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private CoreUpgrade core;

    @BeforeEach
    void make() throws PackException {
        workspace = TestWorkspace.create(folder.resolve("w"));
        core = new CoreUpgrade(workspace);
    }

    @AfterEach
    void close() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        workspace.close();
    }

    @Test
    void addsAFieldThatWorksAtOnceAndAfterRestart() throws PackException {
        UUID before = workspace.make("account", Map.of("name", "苍梧精铸"));

        assertThat(core.upgrade(core.account(type -> type.with(CoreUpgrade.text("stock_code")))))
                .isTrue();

        workspace.write("account", before, Map.of("stock_code", "600001"));
        workspace.close();
        workspace = TestWorkspace.open(folder.resolve("w"));
        core = new CoreUpgrade(workspace);
        assertThat(core.accountField("stock_code").label().en()).isEqualTo("Stock code");
        assertThat(core.value("account", before, "stock_code")).isEqualTo("600001");
    }

    @Test
    void anIndexThatThePackDropsGoesAndANewOneComes() throws PackException {
        assertThat(core.indexes("account")).contains("account__deleted_at__name spoken__id");

        core.upgrade(
                core.account(type ->
                        new RecordType(
                                type.key(),
                                type.wording(),
                                type.face(),
                                type.access(),
                                type.match(),
                                type.fields(),
                                type.origin(),
                                List.of(List.of("deleted_at", "tier")))));

        assertThat(core.indexes("account"))
                .contains("account__deleted_at__tier", "account__owner_id")
                .doesNotContain("account__deleted_at__name spoken__id");
    }

    @Test
    void aFieldThatThePackDropsIsRetiredAndKeepsItsValues() throws PackException {
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸", "tier", "A"));

        core.upgrade(core.account(type -> CoreUpgrade.without(type, "tier")));

        assertThat(core.accountField("tier").isWritable()).isFalse();
        assertThat(core.value("account", account, "tier")).isEqualTo("A");
        assertThat(core.value(Definitions.FIELD, Definitions.fieldId("account", "tier"), "retired"))
                .isEqualTo(true);
        assertThat(workspace.workspace().catalog().schema().type("account").activeFields())
                .extracting(Field::key)
                .doesNotContain("tier");

        core.install(
                new Pack(
                        "core",
                        core.pack.version() + 2,
                        core.pack.label(),
                        core.pack.schema(),
                        core.pack.records()));

        assertThat(core.accountField("tier").isWritable()).isTrue();
        assertThat(core.value("account", account, "tier")).isEqualTo("A");
    }

    @Test
    void aTypeThatThePackDropsIsRetiredWithItsFields() throws PackException {
        UUID competitor = workspace.make("competitor", Map.of("name", "龙门软件"));
        var types = new LinkedHashMap<>(core.pack.schema().types());
        types.remove("competitor");

        core.upgrade(new Schema(types));

        RecordType retired = workspace.workspace().catalog().schema().type("competitor");
        assertThat(retired.origin().retired()).isTrue();
        assertThat(retired.activeFields()).isEmpty();
        assertThat(core.value("competitor", competitor, "name")).isEqualTo("龙门软件");
    }

    @Test
    void refusesToStoreOtherValuesInAFieldAndChangesNothing() throws PackException {
        String before = core.digest();
        Field tier = core.pack.schema().type("account").field("tier");
        Field number =
                new Field(
                        "tier",
                        Kind.INTEGER,
                        tier.wording(),
                        Shape.of(Kind.INTEGER),
                        tier.rules(),
                        tier.place(),
                        CoreUpgrade.CORE);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() ->
                        core.upgrade(
                                core.account(type ->
                                        type.with(CoreUpgrade.text("stock_code")).with(number))))
                .withMessageContaining("account.tier");

        assertThat(core.digest()).isEqualTo(before);
    }

    @Test
    void takesAVersionOnceAndNeverAnOlderOne() throws PackException {
        String before = core.digest();

        assertThat(core.install(core.pack)).isFalse();
        assertThat(core.upgrade(core.pack.schema())).isTrue();
        assertThat(core.upgrade(core.pack.schema())).isFalse();

        assertThat(core.digest()).isEqualTo(before);
    }
}
